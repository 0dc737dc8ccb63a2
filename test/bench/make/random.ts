/** Numbers that look random and are the same for the same seed: Mulberry32. */
export interface Random {
	/** 0 to 1, 1 excluded. */
	next(): number;
	/** A whole number below `limit`. */
	below(limit: number): number;
	chance(probability: number): boolean;
	/** Exponentially distributed round its mean. */
	around(mean: number): number;
	pick<T>(from: readonly T[]): T;
	/** One of a table of weights. */
	weighted<T>(table: readonly (readonly [T, number])[]): T;
	/** 0 most often, and the rarer the greater: places of a power law, of which the first takes some part of a percent. */
	rank(limit: number): number;
}

/** @param seeds any whole numbers: a stream of its own for each combination */
export function random(...seeds: readonly number[]): Random {
	let state = seeds.reduce((hash, seed) => Math.imul(hash ^ seed, 0x9e3779b1) + 0x7f4a7c15, 0x2545f491) >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	const first = <T>(list: readonly T[], index: number): T => {
		const found = list[index];
		if (found === undefined) throw new Error("There is nothing to pick from.");
		return found;
	};
	return {
		next,
		below,
		chance: (probability) => next() < probability,
		around: (mean) => Math.floor(-mean * Math.log(1 - next())),
		pick: (from) => first(from, below(from.length)),
		weighted: (table) => {
			let left = next() * table.reduce((sum, [, weight]) => sum + weight, 0);
			for (const [value, weight] of table) {
				left -= weight;
				if (left < 0) return value;
			}
			return first(table, table.length - 1)[0];
		},
		rank: (limit) => Math.floor(limit * next() ** 2.5),
	};
}
