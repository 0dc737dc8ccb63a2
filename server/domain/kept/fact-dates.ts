import type { Nature, Standing } from "../../../model/vocabulary/types.ts";
import { natures, standings } from "../to-node-record.ts";
import { AFTER_ALL, BEFORE_ALL, placeWithin } from "./day-place.ts";

const columns = ["startEarliest", "startLatest", "endEarliest", "endLatest", "knownFrom", "knownTo"] as const;
export type DateColumn = (typeof columns)[number];

/** What an absent day is: so that it keeps nothing out and makes nothing certain, as in the model's `counts`. */
const absent: Readonly<Record<DateColumn, number>> = {
	startEarliest: BEFORE_ALL,
	startLatest: AFTER_ALL,
	endEarliest: BEFORE_ALL,
	endLatest: AFTER_ALL,
	knownFrom: AFTER_ALL,
	knownTo: AFTER_ALL,
};

const dayLength = "YYYY-MM-DD".length;
/** What stands in place of a day that is absent. */
const noDay = "-";
const [occurrence, doubtful] = [8, 16];

/**
 * Of each dated fact, what tells when and by whom it counts, in columns of numbers: 25 bytes a fact, of which there are
 * millions, and outside the heap.
 */
export class FactDates {
	readonly #days: Readonly<Record<DateColumn, Int32Array>>;
	/** Standing, nature and doubt. */
	readonly #kinds: Uint8Array;
	#count = 0;
	#first = AFTER_ALL;
	#last = BEFORE_ALL;

	/** @param most of so many facts at most */
	constructor(most: number) {
		const column = (): Int32Array => new Int32Array(most);
		this.#days = {
			startEarliest: column(),
			startLatest: column(),
			endEarliest: column(),
			endLatest: column(),
			knownFrom: column(),
			knownTo: column(),
		};
		this.#kinds = new Uint8Array(most);
	}

	get count(): number {
		return this.#count;
	}

	/** The first and the last place at which any of them begins or ends; backwards where none does. */
	get span(): { readonly first: number; readonly last: number } {
		return { first: this.#first, last: this.#last };
	}

	/** The places of one kind of day, of `count` facts. */
	days(column: DateColumn): Int32Array {
		return this.#days[column].subarray(0, this.#count);
	}

	nature(n: number): Nature {
		return this.#is(n, occurrence) ? "OCCURRENCE" : "STATE";
	}

	doubtful(n: number): boolean {
		return this.#is(n, doubtful);
	}

	/** As a place in the list of standings. */
	standing(n: number): number {
		return (this.#kinds[n] ?? 0) & 7;
	}

	/**
	 * @param text a row of `queries/fact-dates`
	 * @throws RangeError for one more than there is room for, a nature or a standing that there is not
	 */
	add(text: string): void {
		if (this.#count === this.#kinds.length) throw new RangeError(`There is room for ${this.#count} facts.`);
		columns.forEach((column, n) => {
			const start = n * dayLength;
			this.#days[column][this.#count] = text[start] === noDay ? absent[column] : placeWithin(text, start);
		});
		for (const column of ["startEarliest", "endLatest"] as const)
			this.#span(this.#days[column][this.#count] ?? BEFORE_ALL);
		this.#kinds[this.#count] = kindOf(text.slice(columns.length * dayLength));
		this.#count += 1;
	}

	#span(place: number): void {
		if (place === BEFORE_ALL || place === AFTER_ALL) return;
		this.#first = Math.min(this.#first, place);
		this.#last = Math.max(this.#last, place);
	}

	#is(n: number, flag: number): boolean {
		return ((this.#kinds[n] ?? 0) & flag) !== 0;
	}
}

const kinds = new Map<string, number>(
	standings.flatMap((standing, place) =>
		natures.flatMap((nature) =>
			[false, true].map((unsure): [string, number] => [
				kindText(standing, nature, unsure),
				place + (nature === "OCCURRENCE" ? occurrence : 0) + (unsure ? doubtful : 0),
			]),
		),
	),
);

function kindText(standing: Standing, nature: Nature, unsure: boolean): string {
	return `${standing} ${nature}${unsure ? "?" : ""}`;
}

function kindOf(text: string): number {
	const kind = kinds.get(text);
	if (kind === undefined) throw new RangeError(`"${text}" is no standing and nature of a fact.`);
	return kind;
}
