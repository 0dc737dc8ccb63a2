import { nearest } from "../../../model/nearest.ts";
import { kindsOf, relationshipTypeEntry } from "../../../model/vocabulary/lookup.ts";
import type { Label, Vocabulary } from "../../../model/vocabulary/types.ts";
import type { Entry } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { World } from "../world.ts";

/** Types, kinds and keys are words of the vocabulary. */
export function words({ entries, vocabulary }: World): readonly Problem[] {
	return entries.flatMap((entry) => [...unknownType(entry, vocabulary), ...unknownKind(entry, vocabulary)]);
}

function unknownType(entry: Entry, vocabulary: Vocabulary): readonly Problem[] {
	if (entry.kind !== "fact" || entry.record.type === undefined) return [];
	const { type, share } = entry.record;
	const known = relationshipTypeEntry(vocabulary, type);
	const written = vocabulary.relationshipTypes.filter((one) => one.written).map((one) => one.type);
	if (known === undefined)
		return [entry.place.problem(["type"], `${type} is no type of the vocabulary`, advice(type, written))];
	if (!known.written)
		return [
			entry.place.problem(
				["type"],
				`${type} comes with a deal, statement, event or attribute and is no tie of its own`,
				`write that instead, or one of ${written.join(", ")}`,
			),
		];
	if (share !== undefined && type !== "OWNS")
		return [entry.place.problem(["share"], `${type} has no share`, "a share is what OWNS has; leave it out")];
	if (share?.min !== undefined && share.max !== undefined && share.min > share.max)
		return [
			entry.place.problem(
				["share"],
				`a share of at least ${share.min} and at most ${share.max} percent is none`,
				"swap them",
			),
		];
	return [];
}

const kinded: Partial<Record<Entry["kind"], Label>> = {
	company: "COMPANY",
	product: "PRODUCT",
	source: "SOURCE",
	funding: "FUNDING",
	event: "EVENT",
	attribute: "ATTRIBUTE",
};

function unknownKind(entry: Entry, vocabulary: Vocabulary): readonly Problem[] {
	const label = kinded[entry.kind];
	if (label === undefined) return [];
	const key = entry.kind === "attribute" ? "key" : "kind";
	const given = entry.kind === "attribute" ? entry.record.key : "kind" in entry.record ? entry.record.kind : undefined;
	const kinds = kindsOf(vocabulary, label).map(({ kind }) => kind);
	if (given === undefined || kinds.includes(given)) return [];
	const what = entry.kind === "attribute" ? "key of an attribute" : `kind of ${entry.kind}`;
	return [entry.place.problem([key], `"${given}" is no ${what} in the vocabulary`, advice(given, kinds))];
}

function advice(given: string, known: readonly string[]): string {
	const near = nearest(given, known);
	const meant = near === null ? `the vocabulary has ${known.join(", ")}` : `perhaps ${near} is meant`;
	return `${meant}; a new one is added in vocabulary.yaml`;
}
