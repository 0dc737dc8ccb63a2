import { Neo4jError } from "neo4j-driver";
import { expect, it } from "vitest";
import { writeTransaction } from "../../../server/graph/write-transaction.ts";

const failure = (code: string) => new Neo4jError("failed", code, "", "");
const deadlock = failure("Neo.TransientError.Transaction.DeadlockDetected");
const tooLarge = failure("Neo.TransientError.General.MemoryPoolOutOfMemoryError");

/** A session whose transactions fail one after the other at their commits; null: it goes well. */
function session(...failures: readonly (Error | null)[]) {
	const ended: string[] = [];
	let begun = 0;
	const beginTransaction = () => {
		const fault = failures[begun++] ?? null;
		return {
			commit: async () => {
				if (fault !== null) throw fault;
				ended.push("committed");
			},
			close: async () => void ended.push("closed"),
		};
	};
	return { ended, on: { beginTransaction } };
}

it("tries again where others stood in the way", async () => {
	const { ended, on } = session(deadlock, null);
	await expect(writeTransaction(on, async () => "done")).resolves.toBe("done");
	expect(ended).toEqual(["closed", "committed"]);
});

it("gives up after five times", async () => {
	const { ended, on } = session(...Array.from({ length: 9 }, () => deadlock));
	await expect(writeTransaction(on, async () => "done")).rejects.toBe(deadlock);
	expect(ended).toHaveLength(5);
});

it("does not try again what is too large, nor what is wrong", async () => {
	const { ended, on } = session(tooLarge, null);
	await expect(writeTransaction(on, async () => "done")).rejects.toBe(tooLarge);
	const fault = new Error("a fault of ours");
	const work = async () => {
		throw fault;
	};
	await expect(writeTransaction(on, work)).rejects.toBe(fault);
	expect(ended).toEqual(["closed", "closed"]);
});
