import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { asKnownOn, shownTime } from "../../../client/store/date.ts";
import { known, nothingKnown } from "../../../client/store/known.ts";
import { noDate } from "../../../client/store/no-date.ts";
import { emptyScene, replaceScene, withNodes } from "../../../client/store/scene.ts";
import { nodeRows } from "../../../client/store/scene-table/rows.ts";
import { type SortKey, sortedNext, sortRows } from "../../../client/store/scene-table/sorting.ts";
import type { StoredNode, StoredRelationship } from "../../../client/store/stored-node.ts";

const compareTexts = new Intl.Collator("en", { numeric: true }).compare;
const keys = fc.oneof(
	fc.array(fc.option(fc.constantFrom("Zoë", "adam", "Øre", "item 2", "item 10"))),
	fc.array(fc.option(fc.integer())),
);

it("rows stand in the order of a column, those without anything in it last, those alike as they came", () => {
	fc.assert(
		fc.property(keys, fc.boolean(), (all: readonly SortKey[], descending) => {
			const rows = all.map((key, index) => ({ key, index }));
			const sorted = sortRows(rows, ({ key }) => key, descending, compareTexts);
			expect([...sorted].sort((a, b) => a.index - b.index)).toEqual(rows);
			for (const [n, b] of sorted.entries()) {
				const a = sorted[n - 1];
				if (a === undefined || b.key === null) continue;
				expect(a.key).not.toBeNull();
				const order = typeof a.key === "number" ? a.key - Number(b.key) : compareTexts(String(a.key), String(b.key));
				expect(descending ? -order : order).toBeLessThanOrEqual(0);
				if (order === 0) expect(a.index).toBeLessThan(b.index);
			}
		}),
	);
});

it("a column is sorted upwards by the first click on its head, the other way by the next", () => {
	expect(sortedNext({ by: "name", descending: true }, "kind")).toEqual({ by: "kind", descending: false });
	expect(sortedNext({ by: "kind", descending: false }, "kind")).toEqual({ by: "kind", descending: true });
});

afterEach(() => {
	known.value = nothingKnown;
	replaceScene(emptyScene);
	asKnownOn.value = null;
	shownTime.value = null;
});

const since2015 = {
	...noDate,
	text: "2015/..",
	startEarliest: "2015-01-01",
	startLatest: "2015-12-31",
	endEarliest: "2023-04-30",
};
const entity = { kind: null, money: null, words: null } as const;

it("what later sources alone tell of when an entity was there is not said of it by those up to a day", () => {
	known.value = {
		...nothingKnown,
		nodes: new Map<string, StoredNode>([
			[
				"company/a",
				{
					...entity,
					id: "company/a",
					label: "COMPANY",
					name: { en: "A", fr: "A" },
					period: since2015,
					vouched: { standing: "REPORTED", knownFrom: "2023-04-30", knownTo: null },
				},
			],
			[
				"person/b",
				{
					...entity,
					id: "person/b",
					label: "PERSON",
					name: { en: "B", fr: "B" },
					period: noDate,
					vouched: null,
				},
			],
		]),
		relationships: new Map<string, StoredRelationship>([
			[
				"fact/b-a",
				{
					id: "fact/b-a",
					fact: "fact/b-a",
					type: "LEADS",
					from: "person/b",
					to: "company/a",
					title: null,
					period: since2015,
					vouched: { standing: "REPORTED", knownFrom: "2019-01-01", knownTo: null },
				},
			],
		]),
	};
	replaceScene(withNodes(emptyScene, ["company/a", "person/b"]));
	shownTime.value = "2019-09-30";
	const told = () => {
		const [row] = nodeRows.value;
		return [row?.name, row?.when, row?.day, row?.state.words, row?.basis];
	};
	expect(told()).toEqual(["A", "since 2015", "2015-01-01", "holds", "reported"]);
	asKnownOn.value = "2019-12-31";
	expect(told()).toEqual(["A", "", null, "no date given", ""]);
});
