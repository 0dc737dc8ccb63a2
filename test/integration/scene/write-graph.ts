import { fold } from "../../../model/fold.ts";
import { idKind, relationshipId } from "../../../model/ids.ts";
import { undated } from "../../../model/time/state.ts";
import type { Dated, Vouched } from "../../../model/time/types.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { typesOfPaths } from "../../../server/domain/walked-types.ts";
import type { Graph } from "../../../server/graph/graph.ts";
import { dayKey } from "../../../server/import/rows/dating.ts";

/** When a fact of a test held, and how it is vouched for. */
export type FactState = Dated & Vouched;

/** A state that stands, is confirmed and has no date. */
export const stands: FactState = {
	nature: "STATE",
	startEarliest: null,
	startLatest: null,
	endEarliest: null,
	endLatest: null,
	doubtful: false,
	standing: "CONFIRMED",
	knownFrom: "2020-01-01",
	knownTo: null,
};

/** A node of the scene. Its id tells its label. */
export interface TestNode {
	readonly id: string;
	readonly name?: string;
	readonly nameFr?: string;
	readonly aliases?: readonly string[];
	readonly kind?: string;
	/** Of a deal, statement or event: the fact. Of the others: their existence; nothing is said of it where it is absent. */
	readonly state?: FactState;
	readonly words?: string;
	/** The version before, of a fact. */
	readonly revises?: string;
}

/** A relationship. Its fact is the tie of its own, or the deal, statement or event at one of its ends. */
export interface TestRelationship {
	readonly type: string;
	readonly from: string;
	readonly to: string;
	/** A tie's id. */
	readonly id?: string;
	/** The deal, statement or event that it belongs to, where it is no tie. */
	readonly fact?: string;
	readonly state?: FactState;
	readonly titleEn?: string;
	readonly shareMin?: number;
	/** The version before, of a tie. */
	readonly revises?: string;
}

const days = ["startEarliest", "startLatest", "endEarliest", "endLatest", "knownFrom", "knownTo"] as const;

/** Writes nodes and relationships as docs/graph.md has them, with the importer's own statements. */
export async function writeGraph(
	graph: Graph,
	nodes: readonly TestNode[],
	relationships: readonly TestRelationship[],
): Promise<void> {
	const ties = relationships.filter(({ fact }) => fact === undefined);
	await graph.write(async ({ run }) => {
		const records = [...nodes.map(nodeRow), ...ties.map(tieRow)];
		for (const rows of batches(records)) await run("import/create-records", { rows });
		const described = ({ type }: TestRelationship) => type === "DESCRIBES";
		for (const rows of batches(relationships.filter((one) => !described(one)).map(copyRow)))
			await run("import/create-copies", { rows });
		for (const rows of batches(relationships.filter(described).map(copyRow)))
			await run("import/create-descriptions", { rows });
		for (const rows of batches(ties.map((tie) => ({ id: idOf(tie), from: tie.from, to: tie.to }))))
			await run("import/create-tie-ends", { rows });
		const revisions = [...nodes, ...ties.map((tie) => ({ id: idOf(tie), revises: tie.revises }))];
		for (const rows of batches(revisions.filter(({ revises }) => revises !== undefined)))
			await run("import/create-revisions", { rows });
		await run("import/count-ties", { ids: nodes.map(({ id }) => id), types: typesOfPaths(vocabulary) });
	});
}

/** The id of a test's relationship. */
export function idOf({ id, type, from, to, fact }: TestRelationship): string {
	if (fact !== undefined) return relationshipId(fact, type, fact === from ? to : from);
	return id ?? `fact/${type.toLowerCase().replaceAll("_", "-")}.${from.replace("/", ".")}.${to.replace("/", ".")}`;
}

function nodeRow({ id, name = id, nameFr, aliases = [], kind, state, words = "" }: TestNode) {
	const label = labelName(id);
	const isAttribute = label === "Attribute";
	const isFact = isAttribute || ["Funding", "Statement", "Event"].includes(label);
	const names = [name, ...(nameFr === undefined ? [] : [nameFr]), ...aliases].map(fold);
	return {
		labels: [...(isAttribute ? [] : ["Entity"]), ...(isFact ? ["Fact"] : []), label],
		recordedOn: "2024-01-01",
		days: state ? daysOf(state) : {},
		properties: {
			id,
			name,
			...(nameFr === undefined ? {} : { nameFr }),
			aliases,
			nameKey: fold(name),
			searchKeys: names,
			searchText: fold([...names, words].join(" ")),
			dataset: "dataset/test",
			hash: id,
			...(["Company", "Product", "Source"].includes(label) ? { kind: kind ?? "company" } : {}),
			...(label === "Funding" || label === "Event" ? { kind: kind ?? "donation", precision: "UNKNOWN" } : {}),
			...(isAttribute ? { key: "size", valueEn: name } : {}),
			...(label === "Statement" ? { textBasis: "PARAPHRASE" } : {}),
			...(isFact ? { lineage: id, ...dated(state ?? stands) } : state ? vouched(state) : { undated: true }),
		},
	};
}

function tieRow(tie: TestRelationship) {
	const state = tie.state ?? stands;
	const id = idOf(tie);
	const { type, titleEn, shareMin } = tie;
	return {
		labels: ["Fact", "Tie"],
		recordedOn: "2024-01-01",
		days: daysOf(state),
		properties: { id, lineage: id, type, ...given({ titleEn, shareMin }), ...dated(state), dataset: "dataset/test" },
	};
}

function copyRow(relationship: TestRelationship) {
	const { type, from, to, fact, state = stands, titleEn, shareMin } = relationship;
	const standsNow = state.knownTo === null && ["CONFIRMED", "REPORTED", "CLAIMED"].includes(state.standing);
	const id = idOf(relationship);
	return {
		from,
		to,
		type: standsNow ? type : "NOT_STANDING",
		days: daysOf(state),
		properties: {
			id,
			fact: fact ?? id,
			type,
			...given({ titleEn, shareMin }),
			...vouched(state),
			dayKey: dayKey(state),
		},
	};
}

function labelName(id: string): string {
	const kind = idKind(id) ?? "";
	return kind.charAt(0).toUpperCase() + kind.slice(1);
}

const dated = (state: FactState) => ({
	...vouched(state),
	...(state.standing === "DENIED" && { denied: true }),
	dayKey: dayKey(state),
});

const vouched = (state: FactState) => ({
	nature: state.nature,
	standing: state.standing,
	doubtful: state.doubtful,
	undated: undated(state),
});

const daysOf = (state: FactState) => Object.fromEntries(days.map((day) => [day, state[day]]));

const given = (values: Readonly<Record<string, unknown>>) =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function batches<T>(all: readonly T[]): readonly (readonly T[])[] {
	const size = 2_000;
	return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}
