import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { packageRoot } from "../../../server/config/package-root.ts";
import { createReports, type Reports } from "../../../server/domain/reports/reports.ts";
import { toStored } from "../../../server/domain/reports/stored.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { useGraph } from "../../helpers/graph.ts";

const { graph } = useGraph();
let reports: Reports;
beforeAll(async () => {
	reports = createReports({ graph: graph() });
	await importDataSets(graph(), [join(packageRoot, "test/fixtures/data/owned-world")]);
});

async function ownersOfSub(given: Record<string, string>): Promise<Record<string, unknown[]>> {
	const { rows } = toStored(await reports.run("who-owns-what-share", { of: "company/sub", ...given }));
	return Object.fromEntries(
		rows.map((row) => {
			const { owner, atLeast, atMost, directAtLeast, chains } = row as Record<string, { readonly id: string }>;
			return [owner?.id ?? "", [atLeast, atMost, directAtLeast, chains]];
		}),
	);
}

describe("who owns what share", () => {
	it("multiplies the bands of shares along a chain and adds those of several, each owner once, on one day", async () => {
		expect(await ownersOfSub({ at: "2019-01-01" })).toEqual({
			"company/middle": [60, 60, 60, 1],
			"company/top": [60, 60, null, 1],
			"company/side": [25, 40, 25, 1],
			// 0.75 · 60 + 0.5 · 25 at least; 60 + 40 at most, what is not stated being all.
			"person/ann": [57.5, 100, null, 2],
			// A share of nobody knows how much of what holds 60.
			"company/loop": [null, 60, null, 1],
		});
	});

	it("has the steps of its chains for a network: what each owner holds directly, by which tie, how much and when", async () => {
		const { rows } = toStored(await reports.run("who-owns-what-share", { of: "company/sub", at: "2019-01-01" }));
		const nodes = z.array(z.record(z.string(), z.unknown()));
		const each = z.array(z.unknown());
		const owners = z
			.array(
				z.object({
					owner: z.object({ id: z.string() }),
					holds: nodes,
					holdsWhen: nodes,
					holdsBy: each,
					holdsShare: each,
					holdsStanding: each,
				}),
			)
			.parse(rows);
		const steps = owners.flatMap((row) =>
			row.holds.map(({ id }, at) => [row.owner.id, id, row.holdsBy[at], row.holdsShare[at], row.holdsStanding[at]]),
		);
		expect(steps).toEqual([
			["person/ann", "company/side", "OWNS", "≥ 50", "CONFIRMED"],
			["person/ann", "company/top", "OWNS", "75–100", "CONFIRMED"],
			["company/middle", "company/sub", "OWNS", "60", "CONFIRMED"],
			["company/top", "company/middle", "OWNS", "100", "CONFIRMED"],
			["company/loop", "company/top", "OWNS", null, "CONFIRMED"],
			["company/side", "company/sub", "OWNS", "25–40", "CONFIRMED"],
		]);
		for (const row of owners) for (const when of row.holdsWhen) expect(when).toHaveProperty("nature", "STATE");
		// As it is written, not as a day that its bounds begin with.
		expect(owners.flatMap((row) => row.holdsWhen.map(({ period }) => period))).toEqual([
			"2017-01-01/..",
			"2016-04-06/..",
			"2017-01-01/..",
			"2017-01-01/..",
			"2018-01-01/..",
			"2017-01-01/2020-06-30",
		]);
	});

	it("forgets a share that has ended, and one that has not begun", async () => {
		const later = await ownersOfSub({ at: "2021-01-01" });
		expect(later["company/side"]).toBeUndefined();
		expect(later["person/ann"]).toEqual([45, 60, null, 1]);
		expect(Object.keys(await ownersOfSub({ at: "2016-12-31" }))).toEqual([]);
	});

	it("counts shares only by sources of the day that is asked for", async () => {
		expect(await ownersOfSub({ at: "2019-01-01", asKnownOn: "2021-05-31" })).toEqual({});
	});
});
