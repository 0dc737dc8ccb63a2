import type { PathOrder } from "../../../model/time/gate.ts";
import type { When } from "../../../model/time/types.ts";
import type { Standing, Vocabulary } from "../../../model/vocabulary/types.ts";
import type { Parameters } from "../../graph/graph.ts";
import { allowed } from "../allowed.ts";
import { UserInputError } from "../user-input-error.ts";
import { typesOfPaths, walk } from "../walked-types.ts";
import { toWhen, type WhenInput, whenParameters } from "../when.ts";
import { wholeNumber } from "../whole-number.ts";
import type { PathsWanted } from "./shortest-paths.ts";

export interface PathsInput {
	readonly from: string;
	readonly to: string;
	readonly order?: PathOrder | null | undefined;
	readonly maxHops?: number | null | undefined;
	readonly types?: readonly string[] | null | undefined;
	/** Ids of nodes that are not to be passed, and of relationships (or their facts) that are not to be gone along. */
	readonly avoid?: readonly string[] | null | undefined;
	readonly when?: WhenInput | null | undefined;
	readonly first?: number | null | undefined;
}

/** What is asked of a search for paths, checked and with its defaults. */
export interface PathsAsked {
	readonly from: string;
	readonly to: string;
	readonly order: PathOrder;
	readonly wanted: PathsWanted;
	readonly when: When;
	/** Ids of nodes, relationships and facts that are not to be gone along. */
	readonly avoid: readonly string[];
	/** Of the statements, beside what they are asked about. */
	readonly parameters: Parameters;
}

const mostHops = 8;
const mostPaths = 10;
const mostAvoided = 1_000;

/** @throws UserInputError */
export function toPathsAsked(vocabulary: Vocabulary, input: PathsInput): PathsAsked {
	const { from, to } = input;
	const avoid = checkEnds(input);
	const maxLength = wholeNumber("maxHops", input.maxHops ?? 6, mostHops);
	const count = wholeNumber("first", input.first ?? 3, mostPaths);
	const order = input.order ?? "ANY";
	toWhen(input.when);
	const given = order === "CHRONOLOGICAL" ? begunBy(input.when) : input.when;
	const when = toWhen(given);
	return {
		from,
		to,
		order,
		wanted: { count, maxLength },
		when,
		avoid,
		parameters: {
			...walk(typesOfPaths(vocabulary, input.types), when),
			...whenParameters(given),
			avoid,
			order,
			ends: [from, to],
			standing: standsByType(when),
		},
	};
}

/** Whether whatever has a type of the vocabulary in the graph, and nothing else, is vouched for as it is asked. */
function standsByType({ asKnownOn, standings }: When): boolean {
	const standing: readonly Standing[] = ["CONFIRMED", "REPORTED", "CLAIMED"];
	return (
		asKnownOn === null &&
		standings.every((one) => standing.includes(one)) &&
		standing.every((one) => standings.includes(one))
	);
}

/** In order of time a day asks for all that had begun by then, ended or not. */
function begunBy(when: WhenInput | null | undefined): WhenInput | null | undefined {
	if (when?.at === null || when?.at === undefined) return when;
	return { ...when, at: null, ended: false, during: { from: null, to: when.at } };
}

function checkEnds({ from, to, avoid }: PathsInput): readonly string[] {
	if (from === to) throw new UserInputError("to", to, allowed.otherEnd);
	const avoided = [...new Set(avoid ?? [])];
	if (avoided.length > mostAvoided)
		throw new UserInputError("avoid", `${avoided.length} ids`, allowed.atMostIds(mostAvoided));
	for (const end of [from, to]) if (avoided.includes(end)) throw new UserInputError("avoid", end, allowed.notAnEnd);
	return avoided;
}
