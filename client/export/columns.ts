import type { ExportedNode, ExportedRelationship, ExportedView } from "../store/export/exported.ts";
import type { ShownTime } from "../store/scene-types.ts";

/** One thing that is said of every node or relationship, in formats that know only names and plain values. */
export interface Column<Item> {
	/** As GraphQL calls it. */
	readonly name: string;
	readonly type: "string" | "boolean" | "double";
	/** Null where it is not said. */
	readonly value: (item: Item) => string | number | boolean | null;
}

type Fact = ExportedNode | ExportedRelationship;

/** The bounds stay apart and as vague as they are: null is unbounded. `period` is EDTF as a person wrote it. */
const dates: readonly Column<Fact>[] = [
	{ name: "period", type: "string", value: ({ period }) => period.text },
	{ name: "startEarliest", type: "string", value: ({ period }) => period.startEarliest },
	{ name: "startLatest", type: "string", value: ({ period }) => period.startLatest },
	{ name: "endEarliest", type: "string", value: ({ period }) => period.endEarliest },
	{ name: "endLatest", type: "string", value: ({ period }) => period.endLatest },
	{ name: "doubtful", type: "boolean", value: ({ period }) => period.doubtful },
	{ name: "attested", type: "string", value: ({ period }) => period.attested },
	{ name: "dateNote", type: "string", value: ({ period }) => period.note },
	{ name: "nature", type: "string", value: ({ period }) => period.nature },
	{ name: "status", type: "string", value: ({ state }) => state?.status ?? null },
	{ name: "certainty", type: "string", value: ({ state }) => state?.certainty ?? null },
	{ name: "standing", type: "string", value: ({ standing }) => standing },
	{ name: "knownFrom", type: "string", value: ({ knownFrom }) => knownFrom },
	{ name: "knownTo", type: "string", value: ({ knownTo }) => knownTo },
];

/** What is said of nodes, apart from their id. An amount stands beside its currency. */
export const nodeColumns: readonly Column<ExportedNode>[] = [
	{ name: "label", type: "string", value: ({ label }) => label },
	{ name: "kind", type: "string", value: ({ kind }) => kind },
	{ name: "name", type: "string", value: ({ name }) => name },
	...dates,
	{ name: "amount", type: "string", value: ({ money }) => money?.amount ?? null },
	{ name: "currency", type: "string", value: ({ money }) => money?.currency ?? null },
	{ name: "precision", type: "string", value: ({ money }) => money?.precision ?? null },
	{ name: "words", type: "string", value: ({ words }) => words?.text ?? null },
	{ name: "verbatim", type: "boolean", value: ({ words }) => words?.verbatim ?? null },
	{ name: "speakers", type: "string", value: ({ words }) => words?.speakers.join("; ") ?? null },
];

/** What is said of relationships, apart from their id and their ends. */
export const relationshipColumns: readonly Column<ExportedRelationship>[] = [
	{ name: "fact", type: "string", value: ({ fact }) => fact },
	{ name: "type", type: "string", value: ({ type }) => type },
	{ name: "family", type: "string", value: ({ family }) => family },
	{ name: "wording", type: "string", value: ({ wording }) => wording },
	{ name: "title", type: "string", value: ({ title }) => title },
	...dates,
];

/** A number for each currency among the nodes, so that a tool which sizes or adds never mixes two of them. */
export function amountColumns({ nodes }: ExportedView): readonly Column<ExportedNode>[] {
	const currencies = new Set(nodes.flatMap(({ money }) => (money?.amount == null ? [] : (money.currency ?? []))));
	return [...currencies].sort().map((currency) => ({
		name: `amount${currency}`,
		type: "double",
		value: ({ money }) => (money?.amount != null && money.currency === currency ? Number(money.amount) : null),
	}));
}

/** The day or period shown, in EDTF; null where every date is. */
export function timeText(time: ShownTime): string | null {
	return time === null || typeof time === "string" ? time : `${time.from}/${time.to}`;
}

/** How to cite the data that a file was made from. */
export function citations({ about }: ExportedView): string {
	return about.dataSets.map(({ citation }) => citation).join(" ");
}
