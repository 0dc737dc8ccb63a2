import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataSets } from "../../../server/import/load.ts";
import { useMistakes } from "./mistakes.ts";
import { smallSet, withMore, writeSet } from "./small-set.ts";

const mistakes = useMistakes();

describe("files", () => {
	it("whose name is not known", () =>
		mistakes.expectOne(
			{ ...smallSet, "tie.yaml": "▸- id: fact/x\n" },
			"tie.yaml is no file of a data set | perhaps ties.yaml is meant",
		));
	it("of another ending", () =>
		mistakes.expectOne(
			{ ...smallSet, "people.yml": "▸" },
			"people.yml is no file of a data set | perhaps people.yaml is meant",
		));
	it("that are for people are let be", async () => {
		expect((await mistakes.problemsOf({ ...smallSet, "COVERAGE.md": "", ".notes": "" })).said).toEqual([]);
	});
	it("without which a folder is no data set", async () => {
		const { "dataset.yaml": _, ...rest } = smallSet;
		const { said, found } = await mistakes.problemsOf(rest);
		expect(said).toEqual(["this file is missing | it has id, title, licence and citation of the set"]);
		expect(found).toEqual(["dataset.yaml:1:1"]);
	});
	it("of a folder that is not there", async () => {
		const folder = join(mistakes.folder(), "nowhere");
		const { problems } = await loadDataSets([folder]);
		expect(problems.map(({ message }) => message)).toEqual(["there is no such folder"]);
	});
	it("that are no YAML, and do not make what they define dangle", async () => {
		const { said, found, places } = await mistakes.problemsOf(
			withMore({ "people.yaml": '- id: person/cyd\n  name: "Cyd\n▸' }),
		);
		expect(said).toHaveLength(1);
		expect(said[0]).toMatch(/^this is not YAML: /);
		expect(found).toEqual(places);
	});
	it("with a key twice", async () => {
		const { said, found, places } = await mistakes.problemsOf(
			withMore({ "people.yaml": "- id: person/cyd\n  name: Cyd\n  ▸name: Cyd\n" }),
		);
		expect(said).toEqual(["this is not YAML: map keys must be unique"]);
		expect(found).toEqual(places);
	});
	it("that are not UTF-8", async () => {
		const folder = await writeSet(join(mistakes.folder(), "latin"), smallSet);
		await writeFile(join(folder, "people.yaml"), Buffer.from(smallSet["people.yaml"] ?? "", "latin1"));
		const { problems } = await loadDataSets([folder]);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toEqual({
			file: join(folder, "people.yaml"),
			line: 1,
			column: 1,
			message: "this file is not UTF-8",
			hint: "save it as UTF-8",
		});
	});
	it("that are folders", async () => {
		const { "ties.yaml": _, "disagreements.yaml": __, ...rest } = smallSet;
		const folder = await writeSet(join(mistakes.folder(), "folders"), rest);
		await mkdir(join(folder, "ties.yaml"));
		const { problems } = await loadDataSets([folder]);
		expect(problems.map(({ message }) => message)).toContain("ties.yaml is no part of a data set");
	});
});
