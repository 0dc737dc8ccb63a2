import { largestScene } from "../../../model/largest-scene.ts";
import { figure, plural } from "./plural.ts";

const most = `A picture holds at most ${figure(largestScene)} nodes`;

/** How many have no room, and why. */
export const leftOut = (n: number): string =>
	`${plural(n, "1 was left out.", `${figure(n)} were left out.`)} ${most}: remove some to make room.`;

/** Of a link that names too many. */
export const crowded = (left: number, all: number): string =>
	`${figure(left)} of the ${figure(all)} nodes of this link ${plural(left, "is", "are")} left out. ${most}: shown are those that are selected or held in place, then those that the link names first.`;

/** Of a list that is not told whole. */
export const andMore = (n: number): string => `and ${figure(n)} more`;
