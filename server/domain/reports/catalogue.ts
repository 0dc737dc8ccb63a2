import { readdir, readFile } from "node:fs/promises";
import { basename, isAbsolute, join } from "node:path";
import { nearest } from "../../../model/nearest.ts";
import { packageRoot } from "../../config/package-root.ts";
import type { Report } from "./report.ts";
import { ReportError } from "./report-error.ts";

export const bundledFolder = join(packageRoot, "cypher", "reports");
const ending = ".cypher";

/** The files that reports are read from. They are read each time, so changes appear at once. */
export interface Catalogue {
	/** Every saved report, by name; broken ones too, with their error. */
	all(): Promise<readonly Report[]>;
	find(name: string): Promise<Report | null>;
	/** @throws ReportError NO_SUCH_REPORT with the nearest name */
	require(name: string): Promise<Report>;
}

export interface ReportFile {
	readonly name: string;
	readonly path: string;
	/** Where that is in words: by its folder as it was given, and of one from the root on by its own name alone. */
	readonly place: string;
	/** Files of the same name in later folders, which are not served. */
	readonly clashes: readonly string[];
}

/** The reports' files of all folders, by name. Of two of one name the one in the earlier folder counts. @throws where a folder cannot be read */
export async function reportFiles(folders: readonly string[]): Promise<readonly ReportFile[]> {
	const byName = new Map<string, { readonly path: string; readonly place: string }[]>();
	for (const folder of folders)
		for (const file of await filesIn(folder)) {
			const name = basename(file, ending);
			const found = { path: join(folder, file), place: placeOf(folder, file) };
			byName.set(name, [...(byName.get(name) ?? []), found]);
		}
	return [...byName]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([name, [first, ...others]]) =>
			first === undefined ? [] : [{ name, ...first, clashes: others.map(({ path }) => path) }],
		);
}

/** Whoever reads a report need not know where on its machine the server keeps its files. */
function placeOf(folder: string, file: string): string {
	const named = folder === bundledFolder ? "cypher/reports" : isAbsolute(folder) ? basename(folder) : folder;
	return join(named, file).replaceAll("\\", "/");
}

async function filesIn(folder: string): Promise<readonly string[]> {
	try {
		return (await readdir(folder)).filter((file) => file.endsWith(ending));
	} catch (cause) {
		throw new ReportError(
			"NO_SUCH_FOLDER",
			{
				en: `The folder of reports ${folder} cannot be read. Is CHRONOGRAPH_REPORTS right?`,
				fr: `Le dossier de rapports ${folder} ne peut pas être lu. CHRONOGRAPH_REPORTS est-il juste ?`,
			},
			{ cause },
		);
	}
}

/** The reports of these folders, each checked as it is read. */
export function createCatalogue({
	check,
	folders,
}: {
	readonly check: (name: string, text: string) => Report | Promise<Report>;
	readonly folders: readonly string[];
}): Catalogue {
	const read = async ({ name, path, place, clashes }: ReportFile): Promise<Report> => {
		const report = { ...(await check(name, await readFile(path, "utf8"))), file: place };
		const told = clashes.map((other) => `${other} has the same name and is not served.`);
		return told.length === 0 ? report : { ...report, warnings: [...report.warnings, ...told] };
	};
	const readable = async () =>
		(
			await Promise.all(
				folders.map((folder) =>
					reportFiles([folder]).then(
						() => [folder],
						() => [],
					),
				),
			)
		).flat();
	const files = async () => reportFiles(await readable());

	const find: Catalogue["find"] = async (name) => {
		const file = (await files()).find((each) => each.name === name);
		return file ? read(file) : null;
	};
	return {
		all: async () => Promise.all((await files()).map(read)),
		find,
		require: async (name) => {
			const found = await find(name);
			if (found) return found;
			const names = (await files()).map((file) => file.name);
			const near = nearest(name, names);
			const all = names.join(", ");
			throw new ReportError("NO_SUCH_REPORT", {
				en: `There is no report ${JSON.stringify(name)}.${near === null ? "" : ` Did you mean ${near}?`} There are: ${all}.`,
				fr: `Il n’y a pas de rapport ${JSON.stringify(name)}.${near === null ? "" : ` Vouliez-vous dire ${near} ?`} Il y a : ${all}.`,
			});
		},
	};
}
