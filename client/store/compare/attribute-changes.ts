import { counts } from "../../../model/time/counts.ts";
import { undated } from "../../../model/time/state.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import type { StoredPeriod } from "../stored-node.ts";
import { type Countable, countable } from "../when.ts";
import type { Compared } from "./verdict.ts";

/** What an entity was, or was said to be: one version of one attribute. */
export interface StoredAttribute {
	readonly id: string;
	readonly of: string;
	readonly key: string;
	readonly value: Words;
	readonly period: StoredPeriod;
	readonly vouched: Pick<Countable, "standing" | "knownFrom" | "knownTo">;
}

/** An attribute that is another at B than at A: what is given of it at A alone, and at B alone. */
export interface AttributeChange {
	readonly of: string;
	readonly key: string;
	readonly was: readonly StoredAttribute[];
	readonly is: readonly StoredAttribute[];
}

/** The attributes, by entity and key, of which another fact is there at B than at A. What has no date changes on none. */
export function attributeChanges(
	attributes: readonly StoredAttribute[],
	compared: Compared,
): readonly AttributeChange[] {
	const keys = new Map<string, StoredAttribute[]>();
	for (const attribute of attributes) {
		const key = `${attribute.of} ${attribute.key}`;
		keys.set(key, [...(keys.get(key) ?? []), attribute]);
	}
	return [...keys.values()].flatMap((several) => {
		const was = several.filter((each) => thereAt("a", each, compared) && !thereAt("b", each, compared));
		const is = several.filter((each) => thereAt("b", each, compared) && !thereAt("a", each, compared));
		const [first] = several;
		return first === undefined || was.length + is.length === 0 ? [] : [{ of: first.of, key: first.key, was, is }];
	});
}

function thereAt(side: "a" | "b", { period, vouched }: StoredAttribute, compared: Compared): boolean {
	const fact = countable(period, vouched);
	return compared.by === "dates"
		? !undated(fact) && counts(fact, { ...compared.when, at: compared[side], during: null })
		: counts(fact, { ...compared.when, asKnownOn: compared[side] });
}
