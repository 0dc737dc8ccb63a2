import type { Version } from "../../../model/time/change.ts";
import type { Dated, Day, Vouched } from "../../../model/time/types.ts";
import type { Nature, Standing } from "../../../model/vocabulary/types.ts";
import type { Row } from "../../graph/graph.ts";
import { flag, text, textOrNull, word } from "../properties.ts";
import { natures, standings } from "../to-node-record.ts";

/** Of a fact, what tells when and by whom it counts. */
export interface KeptFact extends Dated, Vouched, Version {
	readonly id: string;
	/** By what lists are sorted: the first of its bounds that is known, or `undated`. */
	readonly key: string;
}

/** Reads rows of `queries/kept-facts`. Days and words come again and again: each is held once. */
export function keptFactReader(): (row: Row) => KeptFact {
	const held = new Map<string, string>();
	const once = <T extends string | null>(value: T): T => {
		if (value === null) return value;
		const known = held.get(value);
		if (known !== undefined) return known as T;
		held.set(value, value);
		return value;
	};
	return (row) => {
		const day = (name: string): Day | null => once(textOrNull(row, name));
		return {
			id: text(row, "id"),
			key: once(text(row, "key")),
			standing: once<Standing>(word(row, "standing", standings)),
			nature: once<Nature>(word(row, "nature", natures)),
			doubtful: flag(row, "doubtful"),
			startEarliest: day("startEarliest"),
			startLatest: day("startLatest"),
			endEarliest: day("endEarliest"),
			endLatest: day("endLatest"),
			knownFrom: day("knownFrom"),
			knownTo: day("knownTo"),
			revises: flag(row, "revises"),
			revised: flag(row, "revised"),
		};
	};
}
