import { describe, expect, it } from "vitest";
import { omittedByFamily } from "../../../client/store/omitted-by-family.ts";
import type { Omitted } from "../../../client/store/scene-types.ts";
import { FAMILIES, familyOf } from "../../../client/store/vocabulary.ts";

const row = (type: string, count: number, neighbours: number, more = false): Omitted => ({
	node: "person/a",
	type,
	label: "COMPANY",
	count,
	neighbours,
	more,
});
const of = (rows: readonly Omitted[]) => omittedByFamily(rows, familyOf, FAMILIES);

describe("what could be added round a node", () => {
	it("is summed by family, the most first, equals as the legend has them", () => {
		expect(of([row("FOUNDED", 1, 12), row("PARTNER_OF", 4, 12), row("LEADS", 3, 12), row("PROVIDED", 4, 12)])).toEqual({
			neighbours: 12,
			more: false,
			families: [
				{ family: "leadership", count: 4 },
				{ family: "funding", count: 4 },
				{ family: "partnership", count: 4 },
			],
			twice: false,
		});
	});
	it("says where one neighbour is counted in several ways, and where there are more than were counted", () => {
		expect(of([row("FOUNDED", 2, 3), row("OWNS", 2, 3, true)])).toMatchObject({
			twice: true,
			more: true,
			neighbours: 3,
		});
	});
	it("is nothing where there is nothing", () => {
		expect(of([])).toBeNull();
	});
});
