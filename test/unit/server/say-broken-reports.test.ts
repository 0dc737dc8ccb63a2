import { describe, expect, it } from "vitest";
import type { Report } from "../../../server/domain/reports/report.ts";
import type { Reports } from "../../../server/domain/reports/reports.ts";
import { sayBrokenReports } from "../../../server/say-broken-reports.ts";

const found: Readonly<Record<string, Pick<Report, "error" | "warnings">>> = {
	sound: { error: null, warnings: [] },
	broken: { error: "line 1: no title\nline 2: no columns", warnings: [] },
	doubtful: { error: null, warnings: ["line 9: reads every fact"] },
};

function recorded() {
	const asked: string[] = [];
	let busy = 0;
	const reports = {
		files: async () =>
			Object.keys(found).map((name) => ({
				name,
				path: `/reports/${name}.cypher`,
				place: `reports/${name}.cypher`,
				clashes: [],
			})),
		find: async (name: string) => {
			asked.push(name);
			expect(busy++, "checks at once").toBe(0);
			await new Promise((resolve) => setTimeout(resolve, 1));
			busy--;
			return found[name] as Report;
		},
	} satisfies Pick<Reports, "files" | "find">;
	const said: unknown[] = [];
	const log = {
		error: (details: object, words: string) => said.push(["error", details, words]),
		warn: (details: object, words: string) => said.push(["warn", details, words]),
	};
	return { asked, said, reports, log };
}

describe("what is wrong with saved reports at the start", () => {
	it("is logged with its file, one report checked after the other", async () => {
		const { reports, log, said } = recorded();
		await sayBrokenReports(reports, log, new AbortController().signal, 0);
		expect(said).toEqual([
			[
				"error",
				{ report: "/reports/broken.cypher", problems: ["line 1: no title", "line 2: no columns"] },
				"a report cannot be run",
			],
			[
				"warn",
				{ report: "/reports/doubtful.cypher", problems: ["line 9: reads every fact"] },
				"a report may be quietly wrong or slow",
			],
		]);
	});

	it("is not asked of a server that is closed before", async () => {
		const { reports, log, asked, said } = recorded();
		const closing = new AbortController();
		const ended = sayBrokenReports(reports, log, closing.signal, 60_000);
		closing.abort();
		await ended;
		expect([asked, said]).toEqual([[], []]);
	});
});
