import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { loadDataSets } from "../../../server/import/load.ts";
import { type Files, temporaryFolder, withMore, writeSet } from "./small-set.ts";

/** Where a mistake stands in the files of a test. */
const mark = "▸";

interface Found {
	/** Where the marks are: `ties.yaml:3:5`. */
	readonly places: readonly string[];
	/** Where the problems are. */
	readonly found: readonly string[];
	/** What they say: message and hint. */
	readonly said: readonly string[];
}

interface Mistakes {
	/** A folder for this file's tests alone. */
	readonly folder: () => string;
	/** Loads a set whose mistakes are marked. */
	readonly problemsOf: (marked: Files) => Promise<Found>;
	/** One mistake at the mark, and no other. */
	readonly expectOne: (marked: Files, said: string) => Promise<void>;
}

export function useMistakes(): Mistakes {
	let temporary: Awaited<ReturnType<typeof temporaryFolder>> | undefined;
	beforeAll(async () => {
		temporary = await temporaryFolder();
	});
	afterAll(() => temporary?.remove());
	const folder = () => temporary?.folder ?? "";
	const problemsOf = async (marked: Files): Promise<Found> => {
		const { places, files } = unmarked(marked);
		const set = await writeSet(join(folder(), "set"), files);
		const { problems } = await loadDataSets([set]);
		return {
			places,
			found: problems.map(({ file, line, column }) => `${file.slice(set.length + 1)}:${line}:${column}`),
			said: problems.map(({ message, hint }) => (hint === undefined ? message : `${message} | ${hint}`)),
		};
	};
	const expectOne = async (marked: Files, said: string) => {
		const problems = await problemsOf(marked);
		expect(problems.said).toEqual([said]);
		expect(problems.found).toEqual(problems.places);
	};
	return { folder, problemsOf, expectOne };
}

/** Takes the marks out, and says where they were, by file and place. */
function unmarked(files: Files): { readonly places: readonly string[]; readonly files: Files } {
	const byName = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
	const places = byName.flatMap(([name, text]) =>
		text.split("\n").flatMap((line, index) => {
			const parts = line.split(mark);
			let column = 1;
			return parts.slice(0, -1).map((part) => {
				column += part.length;
				return `${name}:${index + 1}:${column}`;
			});
		}),
	);
	return { places, files: Object.fromEntries(byName.map(([name, text]) => [name, text.replaceAll(mark, "")])) };
}

/** The rest of a fact, after its own lines. */
export const vouched = `  standing: REPORTED
  evidence:
    - chain: [source/paper]
`;

/** The small set with one more tie. */
export const withTie = (lines: string): Files => withMore({ "ties.yaml": `- id: fact/new\n${lines}${vouched}` });

export const leads = "  type: LEADS\n  from: person/ada\n  to: company/beta\n";
export const founded = "  type: FOUNDED\n  from: person/ada\n  to: company/beta\n";
