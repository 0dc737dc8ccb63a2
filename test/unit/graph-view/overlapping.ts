import { type Box, overlap } from "../../../client/graph-view/geometry.ts";

/** Each two of these, once. */
export const pairs = <T>(all: readonly T[]): [T, T][] =>
	all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));

/** Those that share some of their room. */
export const overlapping = (boxes: readonly Box[]) => pairs(boxes).filter(([a, b]) => overlap(a, b) > 0);
