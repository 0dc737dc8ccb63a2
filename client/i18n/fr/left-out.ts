import { largestScene } from "../../../model/largest-scene.ts";
import { figure, pluriel } from "./pluriel.ts";

const most = `Une image contient au plus ${figure(largestScene)} nœuds`;

/** How many have no room, and why. */
export const leftOut = (n: number): string =>
	`${pluriel(n, `${figure(n)} nœud laissé de côté.`, `${figure(n)} nœuds laissés de côté.`)} ${most} : retirez-en pour faire de la place.`;

/** Of a link that names too many. */
export const crowded = (left: number, all: number): string =>
	`${figure(left)} des ${figure(all)} nœuds de ce lien ${pluriel(left, "est laissé", "sont laissés")} de côté. ${most} : sont montrés ceux qui sont sélectionnés ou gardés en place, puis ceux que le lien nomme en premier.`;

/** Of a list that is not told whole. */
export const andMore = (n: number): string => `et ${figure(n)} de plus`;
