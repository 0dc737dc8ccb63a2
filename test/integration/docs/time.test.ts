import { describe, expect, it } from "vitest";
import { boundsOf } from "../../../model/time/bounds.ts";
import type { Nature } from "../../../model/vocabulary/types.ts";
import { useBundledApi } from "../graphql/api.ts";
import { examplesOf } from "./examples.ts";

const { text, examples } = examplesOf("time.md");
const rows = [...text.matchAll(/^\| `([^`]+)`[^|]*\| (STATE|OCCURRENCE) \|(.*)\|$/gm)].map(
	([row, written = "", nature = "", cells = ""]) => ({
		written,
		dates: written.startsWith("attested: ") ? { attested: written.slice("attested: ".length) } : { period: written },
		doubtful: row.includes("doubtful"),
		nature: nature as Nature,
		bounds: cells.split("|").map((cell) => cell.trim() || null),
	}),
);

const { ask } = useBundledApi();

describe("docs/time.md", () => {
	it("has examples of everything that it speaks of", () => {
		expect(examples.length).toBeGreaterThan(14);
		expect(rows.length).toBeGreaterThan(8);
		expect((text.match(/```/g) ?? []).length).toBe(4 * examples.length);
	});

	it.each(examples.map((example) => [example.name, example] as const))(
		"answers as it says: %s",
		async (_name, { query, answer }) => {
			const { data, errors } = await ask(query);
			expect(errors).toEqual([]);
			expect(data).toEqual(JSON.parse(answer));
		},
	);

	it.each(rows.map((row) => [`${row.written}, ${row.nature}`, row] as const))(
		"gives the bounds of %s",
		(_name, { dates, nature, bounds, doubtful }) => {
			const { startEarliest, startLatest, endEarliest, endLatest, ...rest } = boundsOf(dates, nature);
			expect([startEarliest, startLatest, endEarliest, endLatest]).toEqual(bounds);
			expect(rest.doubtful).toBe(doubtful);
		},
	);
});
