import { describe, expect, it } from "vitest";
import { bearers } from "../../../client/store/accounts.ts";
import { accountsOf } from "../../../client/store/differing-accounts.ts";
import type { SceneDisagreement } from "../../../client/store/scene-types.ts";

const told = (who: string, source: string, says: string) => ({ who, source, says });
const accounts = (...sides: readonly ReturnType<typeof told>[]) =>
	accountsOf(sides, (side) => side).map((group) => group.map(({ says }) => says));

describe("the accounts of a disagreement", () => {
	it("put together what one teller says in one source, in the order of the sides", () => {
		expect(accounts(told("OpenAI", "post", "a"), told("Musk", "interview", "b"), told("OpenAI", "post", "c"))).toEqual([
			["a", "c"],
			["b"],
		]);
	});

	it("stay apart where one says two things in two sources", () => {
		expect(accounts(told("Musk", "post", "a"), told("Musk", "interview", "b"))).toEqual([["a"], ["b"]]);
	});

	it("are the sides themselves where all would be one account", () => {
		expect(accounts(told("Musk", "post", "a"), told("Musk", "post", "b"))).toEqual([["a"], ["b"]]);
	});
});

describe("what stands for differing accounts in the picture", () => {
	const dated = {
		startEarliest: null,
		startLatest: null,
		endEarliest: null,
		endLatest: null,
		doubtful: false,
		nature: "STATE",
	} as const;
	const vouched = { standing: "REPORTED", knownFrom: null, knownTo: null } as const;
	const disagreement: SceneDisagreement = {
		id: "disagreement/x",
		kind: "INCOMPATIBLE",
		found: true,
		sides: [
			{ fact: "event/a", of: null },
			{ fact: "fact/tie", of: null },
			{ fact: "attribute/b", of: { node: "company/c", period: dated, vouched } },
		],
	};

	it("is a node, a line with both its ends, and for an attribute the node that it is said of", () => {
		const line = { id: "fact/tie", fact: "fact/tie", from: "person/p", to: "company/q" };
		const other = { id: "fact/other", fact: "fact/other", from: "person/p", to: "company/z" };
		expect(bearers([disagreement], [line, other])).toEqual(
			new Set(["event/a", "fact/tie", "company/c", "person/p", "company/q"]),
		);
	});
});
