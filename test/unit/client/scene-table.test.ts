import fc from "fast-check";
import { expect, it } from "vitest";
import { type SortKey, sortedNext, sortRows } from "../../../client/store/scene-table/sorting.ts";

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
