import type { Words } from "../../../model/vocabulary/types.ts";
import type { GraphError } from "../../graph/errors.ts";

type Code = Extract<GraphError["code"], "QUERY_TIMEOUT" | "QUERY_TOO_LARGE">;

const what: Readonly<Record<Code, Words>> = {
	QUERY_TIMEOUT: { en: "took too long", fr: "durait trop longtemps" },
	QUERY_TOO_LARGE: { en: "needed too much memory", fr: "demandait trop de mémoire" },
};

/** The database ended a search: it took too long, or too much memory. */
export class SearchTooLargeError extends Error {
	override readonly name = "SearchTooLargeError";
	readonly code: Code;
	readonly words: Words;

	constructor(code: Code, cause: GraphError) {
		const words = {
			en: `The search for paths ${what[code].en} and was stopped. Ask for fewer \`maxHops\` or fewer \`types\`, or \`avoid\` what has very many ties.`,
			fr: `La recherche de chemins ${what[code].fr} et a été arrêtée. Demandez moins de \`maxHops\` ou moins de \`types\`, ou évitez (\`avoid\`) ce qui a de très nombreux liens.`,
		};
		super(words.en, { cause });
		this.code = code;
		this.words = words;
	}
}
