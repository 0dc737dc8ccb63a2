import { beforeEach, describe, expect, it } from "vitest";
import { keepFacts } from "../../../server/domain/kept/kept-facts.ts";
import type { ReadToKeep } from "../../../server/domain/kept/read-to-keep.ts";
import type { Row } from "../../../server/graph/graph.ts";

const fact = {
	key: "2015-12-11",
	standing: "REPORTED",
	nature: "STATE",
	doubtful: false,
	startEarliest: "2015-12-11",
	startLatest: "2015-12-11",
	endEarliest: null,
	endLatest: null,
	knownFrom: "2015-12-12",
	knownTo: null,
	revises: false,
	revised: false,
};

let [writtenUpTo, ties, fails] = ["1", 9_000, false];
let read: string[] = [];
let onRead = (): void => undefined;

/** A database in which each node has so many ties, and a fact of its own. */
const graph: ReadToKeep = {
	queryTimeout: 30_000,
	open: async () => ({ columns: [], batches: (async function* () {})() }),
	readAt: async (name, { ids } = {}) => {
		if (name === "queries/how-busy") return { rows: [{ count: ties }], writtenUpTo };
		if (fails) throw new Error("The database is away.");
		const asked = Array.isArray(ids) ? ids : [];
		read.push(asked.join());
		onRead();
		return { rows: asked.map((id): Row => ({ id: `fact/of-${id}`, ...fact })), writtenUpTo };
	},
};

beforeEach(() => {
	[writtenUpTo, ties, fails, read, onRead] = ["1", 9_000, false, [], () => undefined];
});

const idsOf = (facts: readonly { readonly id: string }[] | null) => facts?.map(({ id }) => id) ?? null;
const soon = () => new Promise((then) => setTimeout(then, 0));

describe("the facts about busy nodes are kept", () => {
	it("from the second time on that they are asked about, and nobody waits for them", async () => {
		const { find } = keepFacts(graph);
		expect(await find(["a", "b"])).toBeNull();
		await soon();
		expect(read).toEqual([]);
		expect(await find(["a", "b"])).toBeNull();
		await soon();
		expect(idsOf(await find(["b", "a"]))).toEqual(["fact/of-a", "fact/of-b"]);
		expect(read).toEqual(["a,b"]);
		expect(await find(["a"])).toBeNull();
	});

	it("only of nodes that have many", async () => {
		ties = 4_999;
		const { find } = keepFacts(graph, { atOnce: true });
		expect(await find(["a"])).toBeNull();
		expect(read).toEqual([]);
		ties = 5_000;
		expect(idsOf(await find(["a"]))).toEqual(["fact/of-a"]);
	});

	it("until something is written, and never where that happens while they are read", async () => {
		const { find } = keepFacts(graph, { atOnce: true });
		expect(await find(["a"])).not.toBeNull();
		writtenUpTo = "2";
		onRead = () => {
			writtenUpTo = "3";
		};
		expect(await find(["a"])).toBeNull();
		onRead = () => undefined;
		expect(await find(["a"])).not.toBeNull();
		expect(read).toHaveLength(3);
	});

	it("up to a number, the last asked about the longest", async () => {
		const { find } = keepFacts(graph, { atOnce: true, most: 4 });
		for (const id of ["a", "b", "c"]) await find([id]);
		await find(["c"]);
		expect(read).toEqual(["a", "b", "c"]);
		await find(["a"]);
		expect(read).toEqual(["a", "b", "c", "a"]);
	});

	it("and a database that is away is no fault of theirs", async () => {
		const { find } = keepFacts(graph, { atOnce: true });
		fails = true;
		expect(await find(["a"])).toBeNull();
		fails = false;
		expect(await find(["a"])).not.toBeNull();
	});
});
