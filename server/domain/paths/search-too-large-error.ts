import type { GraphError } from "../../graph/errors.ts";

type Code = Extract<GraphError["code"], "QUERY_TIMEOUT" | "QUERY_TOO_LARGE">;

const what: Readonly<Record<Code, string>> = {
	QUERY_TIMEOUT: "took too long",
	QUERY_TOO_LARGE: "needed too much memory",
};

/** The database ended a search: it took too long, or too much memory. */
export class SearchTooLargeError extends Error {
	override readonly name = "SearchTooLargeError";
	readonly code: Code;

	constructor(code: Code, cause: GraphError) {
		super(
			`The search for paths ${what[code]} and was stopped. Ask for fewer \`maxHops\` or fewer \`types\`, or \`avoid\` what has very many ties.`,
			{ cause },
		);
		this.code = code;
	}
}
