import { Neo4jError } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { GraphError, toGraphError } from "../../../server/graph/errors.ts";

const uri = "bolt://example";
const thrown = (code: string, message: string) => toGraphError(new Neo4jError(message, code, "", ""), uri);

describe("what the driver throws becomes a sentence with a code", () => {
	it.each([
		["ServiceUnavailable", "Could not perform discovery", "SERVICE_UNAVAILABLE", /does not answer/],
		[
			"N/A",
			"Connection acquisition timed out in 4000 ms. Pool status: Active conn count = 50",
			"SERVICE_UNAVAILABLE",
			/busy/,
		],
		["Neo.ClientError.Security.Unauthorized", "no", "WRONG_PASSWORD", /NEO4J_PASSWORD/],
		["Neo.ClientError.Security.AuthenticationRateLimit", "no", "WRONG_PASSWORD", /wait a minute/],
		["Neo.ClientError.Database.DatabaseNotFound", "no", "NO_SUCH_DATABASE", /NEO4J_DATABASE/],
		["Neo.ClientError.Transaction.TransactionTimedOut", "late", "QUERY_TIMEOUT", /too long/],
		["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "more", "QUERY_TOO_LARGE", /memory/],
		["Neo.ClientError.Statement.SyntaxError", "Invalid input", "BAD_STATEMENT", /Invalid input/],
		["Neo.DatabaseError.General.UnknownError", "hm", "GRAPH_ERROR", /hm/],
	])("%s: %s", (code, message, expected, sentence) => {
		const error = thrown(code, message);
		expect(error).toBeInstanceOf(GraphError);
		expect(error).toMatchObject({ code: expected, message: expect.stringMatching(sentence) });
	});

	it("leaves what is not the driver's as it is", () => {
		const own = new RangeError("own");
		expect(toGraphError(own, uri)).toBe(own);
	});
});
