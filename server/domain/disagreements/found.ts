import type { Vocabulary } from "../../../model/vocabulary/types.ts";
import type { Graph, Parameters } from "../../graph/graph.ts";
import { gather } from "../gather.ts";
import { type Properties, text, texts, word } from "../properties.ts";
import { whenParameters } from "../when.ts";
import { disagreementKinds, type FoundDisagreement } from "./record.ts";
import { foundId, parseFoundId, type Rule, rules } from "./rules.ts";

/** Where a page of what one rule finds begins: after this pair. */
export interface PlaceInRule {
	readonly left: string;
	readonly right: string;
}

export const beginning: PlaceInRule = { left: "", right: "" };
/** How many are read at once where all are wanted. */
const batch = 1_000;

/** What the rules take from the vocabulary: what can be but once, and which roles only one can hold at a time. */
export function rulesOf({ relationshipTypes }: Vocabulary): Parameters {
	const exclusive = relationshipTypes.flatMap((entry) => (entry.exclusive ?? []).map((title) => ({ ...entry, title })));
	return {
		once: relationshipTypes.filter(({ once }) => once === true).map(({ type }) => type),
		exclusiveTypes: [...new Set(exclusive.map(({ type }) => type))],
		exclusiveRoles: exclusive.map(({ type, title }) => `${type} ${title.toLowerCase()}`),
	};
}

/** At most `limit` pairs of facts that a rule finds, after one of them. */
export async function foundBy(
	graph: Graph,
	rule: Rule,
	parameters: Parameters,
	{ after, limit }: { readonly after: PlaceInRule; readonly limit: number },
): Promise<readonly FoundDisagreement[]> {
	const rows = await graph.read(`queries/find-${rule}`, {
		...parameters,
		afterLeft: after.left,
		afterRight: after.right,
		limit,
	});
	return rows.map((row) => toFound(rule, row));
}

/** Everything that a rule finds, page by page. */
export async function* allFoundBy(
	graph: Graph,
	rule: Rule,
	parameters: Parameters,
): AsyncGenerator<readonly FoundDisagreement[]> {
	let after = beginning;
	for (;;) {
		const page = await foundBy(graph, rule, parameters, { after, limit: batch });
		yield page;
		const last = page.length < batch ? null : parseFoundId(page.at(-1)?.id ?? "");
		if (last === null) return;
		after = last;
	}
}

/** What is found of each of these facts and of what stands now, by rule and id. */
export async function foundDisagreementsOf(
	graph: Graph,
	vocabulary: Vocabulary,
	facts: readonly string[],
): Promise<ReadonlyMap<string, readonly FoundDisagreement[]>> {
	const asked = new Set(facts);
	const found = await Promise.all(
		rules.map((rule) => everything(graph, rule, standingNow(vocabulary, { ids: facts, sides: null }))),
	);
	const bySide = found.flat().flatMap((record) => record.sides.map((side) => ({ side, record })));
	return gather(
		bySide.filter(({ side }) => asked.has(side)),
		({ side, record }) => [side, record],
	);
}

/** The found disagreements of these ids; what is no longer found is absent. */
export async function foundDisagreementsById(
	graph: Graph,
	vocabulary: Vocabulary,
	ids: readonly string[],
): Promise<ReadonlyMap<string, FoundDisagreement>> {
	const byRule = gather(
		ids.map(parseFoundId).filter((id) => id !== null),
		(id) => [id.rule, [id.left, id.right]],
	);
	const found = await Promise.all(
		rules
			.filter((rule) => byRule.has(rule))
			.map((rule) => {
				const sides = [...new Set(byRule.get(rule)?.flat())];
				return everything(graph, rule, standingNow(vocabulary, { ids: sides, sides }));
			}),
	);
	const asked = new Set(ids);
	return new Map(
		found
			.flat()
			.filter(({ id }) => asked.has(id))
			.map((record) => [record.id, record]),
	);
}

async function everything(graph: Graph, rule: Rule, parameters: Parameters): Promise<readonly FoundDisagreement[]> {
	const found: FoundDisagreement[] = [];
	for await (const page of allFoundBy(graph, rule, parameters)) found.push(...page);
	return found;
}

/** Of facts that are asked for by name a denial counts as much as what it denies. */
function standingNow(
	vocabulary: Vocabulary,
	only: { readonly ids: readonly string[]; readonly sides: readonly string[] | null },
): Parameters {
	return { ...rulesOf(vocabulary), ...whenParameters(null), only: { ...only, kinds: null } };
}

function toFound(rule: Rule, row: Properties): FoundDisagreement {
	const [left, right] = [text(row, "left"), text(row, "right")];
	return {
		label: "DISAGREEMENT",
		id: foundId({ rule, left, right }),
		kind: word(row, "kind", disagreementKinds),
		sides: [left, right],
		found: true,
		rule,
		about: texts(row, "about"),
	};
}
