import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { createReports, type Reports } from "../../../server/domain/reports/reports.ts";
import { importDataSets } from "../../../server/import/import.ts";
import { useGraph } from "../../helpers/graph.ts";

const { graph } = useGraph();
let reports: Reports;
beforeAll(async () => {
	reports = createReports({ graph: graph() });
	await importDataSets(graph(), [join(packageRoot, "test/fixtures/data/owned-world")]);
});

describe("a default that is a day of the data", () => {
	it("is of this data, for the form as for every run", async () => {
		const days = { since: "2016-04-05", until: "2020-06-30" };
		expect((await reports.ask("what-changed")).parameters).toMatchObject(days);
		const form = await reports.dated(await reports.require("what-changed"));
		expect(Object.fromEntries(form.parameters.map(({ name, default: usual }) => [name, usual]))).toMatchObject(days);
	});
});

describe("a default that only the bundled data has", () => {
	it("is no answer of nothing: who runs the report is asked for one of this data, with examples", async () => {
		await expect(reports.ask("who-owns-what-share", {})).rejects.toMatchObject({
			code: "BAD_PARAMETER",
			argument: "of",
			words: {
				en: expect.stringMatching(
					/^The parameter “Of” must be given: company\/deepmind, which the report takes where none is, is not in this data\. For example: company\/\S+/,
				),
				fr: expect.stringMatching(
					/^Il faut donner le paramètre « .+ » \(of\) : company\/deepmind, .* Par exemple : company\//,
				),
			},
		});
	});

	it("offers only what may be given there", async () => {
		const refused: unknown = await reports.ask("ties-through-people", { one: "company/sub" }).catch((error) => error);
		expect(refused).toMatchObject({ argument: "other", message: expect.not.stringContaining("person/") });
	});

	it("asks for nothing that was given, or that may be left out", async () => {
		await expect(reports.ask("timeline-of-one-company", { of: "company/sub" })).resolves.toBeDefined();
		await expect(reports.ask("who-funded-whom", {})).resolves.toBeDefined();
	});
});
