import { GraphQLError } from "graphql";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { GraphError } from "../../../server/graph/errors.ts";
import { exposed } from "../../../server/graphql/errors.ts";

function logged(level: "info" | "debug") {
	const lines: { level: number; msg: string }[] = [];
	return { lines, log: pino({ level }, { write: (line: string) => void lines.push(JSON.parse(line)) }) };
}
const thrown = (originalError: Error) => new GraphQLError(originalError.message, { originalError, path: ["person"] });

describe("what a caller sees of an error", () => {
	it("is no more than the request's id where it was not meant for them; the log has the rest", () => {
		const { lines, log } = logged("info");
		const error = exposed(thrown(new Error("the secret")), "request-1", log);
		expect(error.message).toContain("request-1");
		expect(JSON.stringify(error)).not.toContain("secret");
		expect(lines).toMatchObject([{ level: 50, msg: "a field failed" }]);
	});

	it("is a sentence and a code where the database is away", () => {
		const { lines, log } = logged("info");
		const error = exposed(thrown(new GraphError("SERVICE_UNAVAILABLE", "gone")), "request-2", log);
		expect(error.extensions).toEqual({
			code: "SERVICE_UNAVAILABLE",
			requestId: "request-2",
			words: { en: error.message, fr: "La base de données ne répond pas. Réessayez dans un moment." },
		});
		expect(lines).toMatchObject([{ level: 40 }]);
	});

	it("is nothing to worry the operator about where the caller went away", () => {
		const quiet = logged("info");
		exposed(thrown(new DOMException("This operation was aborted", "AbortError")), "request-3", quiet.log);
		expect(quiet.lines).toEqual([]);
	});
});
