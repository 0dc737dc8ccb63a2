import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../server/config/package-root.ts";

/** One sentence of the article, as the table of what the data set holds of it has it. */
export interface CoverageRow {
	/** `¶ 9, s. 2` */
	readonly where: string;
	readonly paragraph: number;
	readonly sentence: number;
	readonly says: string;
	readonly ids: readonly string[];
	readonly remark: string;
}

const text = readFileSync(join(packageRoot, "data/musk-openai-2023/COVERAGE.md"), "utf8");

export const coverageRows: readonly CoverageRow[] = text
	.split("\n")
	.filter((line) => line.startsWith("| ¶"))
	.map((line) => {
		const [where = "", says = "", ids = "", remark = ""] = line
			.split("|")
			.slice(1, -1)
			.map((cell) => cell.trim());
		const place = /^¶ (\d+), s\. (\d+)$/.exec(where);
		if (!place) throw new Error(`COVERAGE.md has a row for "${where}", which is no place; write it as ¶ 9, s. 2`);
		return { where, paragraph: Number(place[1]), sentence: Number(place[2]), says, ids: idsIn(ids), remark };
	});

/** Every id that COVERAGE.md names, in its table or outside it. */
export const coverageIds: readonly string[] = idsIn(text);

function idsIn(words: string): readonly string[] {
	return [...words.matchAll(/`([a-z]+\/[a-z0-9][a-z0-9.-]*)`/g)].map(([, id = ""]) => id);
}
