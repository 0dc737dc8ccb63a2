import { largestScene } from "../../../model/largest-scene.ts";
import { plural } from "./plural.ts";

const numbers = new Intl.NumberFormat("en");
const most = `A picture holds at most ${numbers.format(largestScene)} nodes`;

/** How many have no room, and why. */
export const leftOut = (n: number): string =>
	`${plural(n, "1 was left out.", `${numbers.format(n)} were left out.`)} ${most}: remove some to make room.`;

/** Of a link that names too many. */
export const crowded = (left: number, all: number): string =>
	`${numbers.format(left)} of the ${numbers.format(all)} nodes of this link ${plural(left, "is", "are")} left out. ${most}: shown are those that are selected or held in place, then those that the link names first.`;

/** Of a list that is not told whole. */
export const andMore = (n: number): string => `and ${numbers.format(n)} more`;
