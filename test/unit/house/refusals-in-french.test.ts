import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Words } from "../../../model/vocabulary/types.ts";
import { allowed } from "../../../server/domain/allowed.ts";
import { UserInputError } from "../../../server/domain/user-input-error.ts";

const files = readdirSync("server", { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".ts"))
	.map((name) => ({ file: `server/${name}`, text: readFileSync(`server/${name}`, "utf8") }));

/** What stands between the brackets of each `new NAME(…)`. */
function callsOf(name: string, text: string): readonly string[] {
	return [...text.matchAll(new RegExp(`new ${name}\\(`, "g"))].map(({ index, 0: call }) => {
		let open = 1;
		let end = index + call.length;
		for (; open > 0; end++) open += text[end] === "(" ? 1 : text[end] === ")" ? -1 : 0;
		return text.slice(index + call.length, end - 1);
	});
}

const callsIn = (name: string) =>
	files.flatMap(({ file, text }) => callsOf(name, text).map((call) => ({ file, call: call.replaceAll(/\s+/g, " ") })));

/** Whatever is called with these gives words: of some only the ones that are there matter. */
const samples: readonly unknown[][] = [
	[7, 9],
	["since", "2019-01-02"],
	[["fund", "model"], ["fund"]],
	[{ first: "2019", last: "2020", most: 1, count: 2, open: true }],
];

const sampled = (wording: unknown): readonly Words[] =>
	typeof wording === "function"
		? samples.flatMap((sample) => {
				try {
					return [(wording as (...given: unknown[]) => Words)(...sample)];
				} catch {
					return [];
				}
			})
		: [wording as Words];

describe("what the server refuses is said in French too", () => {
	it.each(Object.entries(allowed))("what is allowed: %s", (_name, wording) => {
		const all = sampled(wording);
		expect(all.length).toBeGreaterThan(0);
		for (const words of all) {
			const { fr, en } = new UserInputError("ids", "x", words).words;
			expect(words.fr).not.toBe(words.en);
			expect(fr).toBe(`L’argument \`ids\` est "x" : il faut ${words.fr}${/[?]$/.test(words.fr) ? "" : "."}`);
			expect(en).toContain(words.en);
		}
	});

	it("by a wording of that list, wherever an argument is refused", () => {
		const calls = callsIn("UserInputError");
		expect(calls.length).toBeGreaterThan(15);
		for (const { file, call } of calls) expect(call, file).toMatch(/, allowed[.[]/);
	});

	it("by words in both languages or by what says that it is in English, wherever a report or a draft is refused", () => {
		const calls = [...callsIn("ReportError"), ...callsIn("Refusal")];
		expect(calls.length).toBeGreaterThan(25);
		for (const { file, call } of calls)
			expect(call, file).toMatch(/\bfr\b|onlyEnglish\(|\bwords\b|\bfault\b|tooLong|faultInWords\(/);
	});

	it("but for what is told to whoever writes Cypher, a request by hand or in a terminal", () => {
		const english = files.filter(({ text }) => text.includes("onlyEnglish(")).map(({ file }) => file);
		expect(english.sort()).toEqual([
			"server/cli/report/help.ts",
			"server/cli/report/require-data.ts",
			"server/cli/report/stored-answer.ts",
			"server/domain/reports/ask.ts",
			"server/domain/reports/check/reads-only.ts",
			"server/domain/reports/drafts/drafts.ts",
			"server/domain/reports/run-fault.ts",
			"server/domain/reports/write-fault.ts",
			"server/graphql/plugins/bad-request.ts",
			"server/http/drafts.ts",
		]);
	});
});
