import type { Vocabulary } from "../../../model/vocabulary/types.ts";
import type { Graph, Parameters } from "../../graph/graph.ts";
import { type Connection, type Page, type PageArguments, readPage, toConnection } from "../connection.ts";
import { requireKnown } from "../known-ids.ts";
import { sceneIds } from "../scene-ids.ts";
import type { WhenInput } from "../when.ts";
import { whenParameters } from "../when.ts";
import {
	allFoundBy,
	beginning,
	foundBy,
	foundDisagreementsById,
	foundDisagreementsOf,
	type PlaceInRule,
	rulesOf,
} from "./found.ts";
import type { DisagreementKind, DisagreementRecord } from "./record.ts";
import { isFoundId, parseFoundId, rules } from "./rules.ts";
import {
	countWrittenDisagreements,
	writtenDisagreements,
	writtenDisagreementsById,
	writtenDisagreementsOf,
} from "./written.ts";

export interface DisagreementsInput extends PageArguments {
	/** Entities and facts. */
	readonly ids?: readonly string[] | null | undefined;
	readonly kinds?: readonly DisagreementKind[] | null | undefined;
	/** Those that rules find, or those that curators wrote; both where it is left out. */
	readonly found?: boolean | null | undefined;
	readonly when?: WhenInput | null | undefined;
}

/**
 * Where accounts differ: the written ones by id, then those that each rule finds, by the ids of their sides.
 * @throws UserInputError
 */
export async function disagreements(
	graph: Graph,
	vocabulary: Vocabulary,
	input: DisagreementsInput,
): Promise<Connection<DisagreementRecord>> {
	const { kinds = null, found = null, when = null } = input;
	const ids = input.ids == null ? null : sceneIds(input.ids);
	const page = readPage(["disagreements", ids, kinds, found, when], input);
	const counting = whenParameters(when);
	if (ids !== null) await requireKnown(graph, ids, { of: "nodes" });
	const parameters = {
		...counting,
		only: { ids, kinds, sides: null },
	};
	const ofRules = { ...rulesOf(vocabulary), ...parameters };
	const lists: List[] = [];
	if (found !== true) lists.push(written(graph, parameters));
	if (found !== false) lists.push(...rules.map((rule) => foundIn(graph, rule, ofRules)));

	const rows = await readInTurn(lists, page);
	return toConnection(page, rows, async () => {
		const counts = await Promise.all(lists.map(({ count }) => count()));
		return counts.reduce((sum, count) => sum + count, 0);
	});
}

/** The written and found disagreements that each of these facts is a side of; the written ones first. */
export async function findDisagreementsOf(
	graph: Graph,
	vocabulary: Vocabulary,
	facts: readonly string[],
): Promise<ReadonlyMap<string, readonly DisagreementRecord[]>> {
	const [ofCurators, ofRules] = await Promise.all([
		writtenDisagreementsOf(graph, facts),
		foundDisagreementsOf(graph, vocabulary, facts),
	]);
	return new Map(facts.map((fact) => [fact, [...(ofCurators.get(fact) ?? []), ...(ofRules.get(fact) ?? [])]]));
}

/** The disagreements of these ids, written or found. */
export async function findDisagreements(
	graph: Graph,
	vocabulary: Vocabulary,
	ids: readonly string[],
): Promise<ReadonlyMap<string, DisagreementRecord>> {
	const [ofCurators, ofRules] = await Promise.all([
		writtenDisagreementsById(
			graph,
			ids.filter((id) => !isFoundId(id)),
		),
		foundDisagreementsById(graph, vocabulary, ids.filter(isFoundId)),
	]);
	return new Map<string, DisagreementRecord>([...ofCurators, ...ofRules]);
}

/** One of the lists that follow each other in the list of all. */
interface List {
	readonly name: string;
	read(afterId: string, limit: number): Promise<readonly DisagreementRecord[]>;
	count(): Promise<number>;
}

const nameOfWritten = "";

function written(graph: Graph, parameters: Parameters): List {
	return {
		name: nameOfWritten,
		read: (afterId, limit) => writtenDisagreements(graph, parameters, { afterId, limit }),
		count: () => countWrittenDisagreements(graph, parameters),
	};
}

function foundIn(graph: Graph, rule: (typeof rules)[number], parameters: Parameters): List {
	return {
		name: rule,
		read: (afterId, limit) => {
			const after: PlaceInRule = parseFoundId(afterId) ?? beginning;
			return foundBy(graph, rule, parameters, { after, limit });
		},
		count: async () => {
			let count = 0;
			for await (const found of allFoundBy(graph, rule, parameters)) count += found.length;
			return count;
		},
	};
}

/** One row more than the page has, where there is one: a list is read only when those before it do not fill the page. */
async function readInTurn(lists: readonly List[], { after, first }: Page) {
	const wanted = first + 1;
	const rows: { key: string; id: string; node: DisagreementRecord }[] = [];
	for (const { name, read } of lists) {
		if (after !== null && typeof after.key === "string" && name < after.key) continue;
		if (rows.length === wanted) break;
		const afterId = after !== null && after.key === name ? after.id : "";
		const found = await read(afterId, wanted - rows.length);
		rows.push(...found.map((node) => ({ key: name, id: node.id, node })));
	}
	return rows;
}
