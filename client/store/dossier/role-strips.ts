import type { Dated } from "../../../model/time/types.ts";
import type { Extent } from "../extent.ts";
import { type Strip, stripOf } from "../range-strip.ts";

/** A period in its lane. */
export interface Lane<T> {
	readonly of: T;
	readonly strip: Strip;
}

/** Periods one above the other on one scale of whole years. */
export interface Strips<T> {
	readonly scale: Extent;
	/** Each with its lane; those that have no date have none. */
	readonly lanes: readonly Lane<T>[];
}

/** Lays periods out on one scale, in the order in which they begin; null where fewer than two have a date. */
export function stripsOf<T>(all: readonly T[], periodOf: (one: T) => Dated): Strips<T> | null {
	const dated = all.flatMap((of) => {
		const period = periodOf(of);
		const strip = stripOf(period);
		return strip === null ? [] : [{ of, period, strip }];
	});
	if (dated.length < 2) return null;
	const scale = {
		from: dated.map(({ strip }) => strip.scale.from).reduce((a, b) => (a < b ? a : b)),
		to: dated.map(({ strip }) => strip.scale.to).reduce((a, b) => (a > b ? a : b)),
	};
	const lanes = dated
		.map(({ of, period }) => ({ of, strip: stripOf(period, scale) }))
		.flatMap(({ of, strip }) => (strip === null ? [] : [{ of, strip }]))
		.sort((a, b) => (a.strip.may.from < b.strip.may.from ? -1 : a.strip.may.from > b.strip.may.from ? 1 : 0));
	return { scale, lanes };
}

/** So many lanes, in their order: those that count first, then those that begin first. */
export function chooseLanes<T>(
	lanes: readonly Lane<T>[],
	isCounting: (lane: Lane<T>) => boolean,
	most: number,
): readonly Lane<T>[] {
	if (lanes.length <= most) return lanes;
	const kept = new Set([...new Set([...lanes.filter(isCounting), ...lanes])].slice(0, most));
	return lanes.filter((lane) => kept.has(lane));
}
