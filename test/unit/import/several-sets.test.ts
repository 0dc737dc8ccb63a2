import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataSets } from "../../../server/import/load.ts";
import { leads, useMistakes, vouched } from "./mistakes.ts";
import { type Files, smallSet, writeSet } from "./small-set.ts";

const mistakes = useMistakes();

describe("several sets", () => {
	const second = (files: Files) => ({
		"dataset.yaml": (smallSet["dataset.yaml"] ?? "").replace("dataset/small", "dataset/second"),
		...files,
	});
	const load = async (...sets: Files[]) => {
		const folders = await Promise.all(sets.map((files, n) => writeSet(join(mistakes.folder(), `set-${n}`), files)));
		return (await loadDataSets(folders)).problems;
	};
	it("use each other's ids", async () => {
		const ties = `- id: fact/ada-leads-beta\n${leads}${vouched}`;
		expect(await load(smallSet, second({ "ties.yaml": ties }))).toEqual([]);
	});
	it("do not define an id twice", async () => {
		const [problem, ...rest] = await load(smallSet, second({ "people.yaml": "- id: person/ada\n  name: Ada\n" }));
		expect(rest).toEqual([]);
		expect(problem?.message).toMatch(/^person\/ada is there already: .*set-0\/people\.yaml:1 of dataset\/small$/);
		expect(problem).toMatchObject({ file: join(mistakes.folder(), "set-1", "people.yaml"), line: 1, column: 7 });
	});
	it("have different ids", async () => {
		const problems = await load(smallSet, { "dataset.yaml": smallSet["dataset.yaml"] ?? "" });
		expect(problems.map(({ message }) => message)).toEqual([
			`dataset/small is the id of ${join(mistakes.folder(), "set-0")} too`,
		]);
	});
});
