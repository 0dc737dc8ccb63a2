import { beforeEach, describe, expect, it } from "vitest";
import { keepFactDates } from "../../../server/domain/kept/kept-dates.ts";
import type { ReadToKeep } from "../../../server/domain/kept/read-to-keep.ts";

const row = `${"2015-12-11".repeat(2)}${"-".repeat(20)}2015-12-12${"-".repeat(10)}REPORTED STATE`;

let [writtenUpTo, facts, read] = ["1", 3, 0];
let onRead = (): void => undefined;

/** A database with so many facts, read two at a time. */
const graph: ReadToKeep = {
	queryTimeout: 30_000,
	readAt: async () => ({ rows: [{ count: facts }], writtenUpTo }),
	open: async () => {
		read += 1;
		const batch = [[row], [row]];
		async function* batches() {
			for (let left = facts; left > 0; left -= 2) yield batch.slice(0, left);
			onRead();
		}
		return { columns: ["dates"], batches: batches() };
	},
};

beforeEach(() => {
	[writtenUpTo, facts, read, onRead] = ["1", 3, 0, () => undefined];
});

describe("the dates of all facts are kept", () => {
	it("from the first time on that they are asked about, read once for all who wait", async () => {
		const dates = keepFactDates(graph, { from: 1, most: 10 });
		const found = await Promise.all([dates(), dates(), dates()]);
		expect(found.map((one) => one?.count)).toEqual([3, 3, 3]);
		expect(await dates()).toBe(found[0]);
		expect(read).toBe(1);
	});

	it("where there are many, and not too many", async () => {
		const dates = keepFactDates(graph, { from: 3, most: 4 });
		for (const [count, kept] of [
			[2, undefined],
			[3, 3],
			[4, 4],
			[5, undefined],
		] as const) {
			[facts, writtenUpTo] = [count, `${count}`];
			expect((await dates())?.count).toBe(kept);
		}
		expect(read).toBe(2);
	});

	it("until something is written, and never where that happens while they are read", async () => {
		const dates = keepFactDates(graph, { from: 1, most: 10 });
		const before = await dates();
		writtenUpTo = "2";
		onRead = () => {
			writtenUpTo = "3";
		};
		expect(await dates()).toBeNull();
		onRead = () => undefined;
		const after = await dates();
		expect(after).not.toBeNull();
		expect(after).not.toBe(before);
	});

	it("and a database that ends while it is read is no fault of theirs", async () => {
		const dates = keepFactDates(graph, { from: 1, most: 10 });
		onRead = () => {
			throw new Error("The database is away.");
		};
		expect(await dates()).toBeNull();
		onRead = () => undefined;
		expect(await dates()).not.toBeNull();
	});
});
