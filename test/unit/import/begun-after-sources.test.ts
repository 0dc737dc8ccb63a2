import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { begunAfterSources } from "../../../server/import/check/begun-after-sources.ts";
import { loadDataSets } from "../../../server/import/load.ts";
import { type Files, smallSet, temporaryFolder, withMore, writeSet } from "./small-set.ts";

let temporary: Awaited<ReturnType<typeof temporaryFolder>> | undefined;
beforeAll(async () => {
	temporary = await temporaryFolder();
});
afterAll(() => temporary?.remove());

async function warningsOf(files: Files): Promise<readonly string[]> {
	const set = await writeSet(join(temporary?.folder ?? "", "set"), files);
	const { world, problems } = await loadDataSets([set]);
	expect(problems).toEqual([]);
	return begunAfterSources(world).map(({ file, line, message }) => `${file.slice(set.length + 1)}:${line} ${message}`);
}

/** By a source of May 2020. */
const begun = (period: string, standing: string): Files =>
	withMore({
		"ties.yaml": `- id: fact/new
  type: LEADS
  from: person/ada
  to: company/beta
  period: ${period}
  standing: ${standing}
  evidence:
    - chain: [source/paper]
`,
	});

describe("a fact that begins years after its sources were published", () => {
	it.each(["CONFIRMED", "REPORTED", "CLAIMED"])("is warned of where it is told as %s", async (standing) => {
		expect(await warningsOf(begun("3012-06-30/..", standing))).toEqual([
			expect.stringMatching(
				/^ties\.yaml:\d+ this begins after its last source was published \(2020-05-01\), by more than a year$/,
			),
		]);
	});

	it.each([
		["planned", "3012-06-30/..", "PLANNED"],
		["denied", "3012-06-30/..", "DENIED"],
		["within a year", "2021-05-01/..", "REPORTED"],
		["perhaps before", "/2035", "REPORTED"],
	])("is well where it is %s", async (_, period, standing) => {
		expect(await warningsOf(begun(period, standing))).toEqual([]);
	});

	it("is in neither the small nor the bundled set", async () => {
		expect(await warningsOf(smallSet)).toEqual([]);
		const { world } = await loadDataSets([join(packageRoot, "data/musk-openai-2023")]);
		expect(begunAfterSources(world).map(({ message }) => message)).toEqual([]);
	});
});
