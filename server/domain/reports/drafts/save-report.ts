import { randomUUID } from "node:crypto";
import { link, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Words } from "../../../../model/vocabulary/types.ts";
import { bundledFolder, reportFiles } from "../catalogue.ts";
import { ReportError } from "../report-error.ts";
import { writeFault } from "../write-fault.ts";
import { faultOfName } from "./new-report.ts";

export interface SaveRequest {
	readonly name: string;
	/** One of the folders of reports beside the bundled one. */
	readonly folder: string;
	readonly text: string;
	/** The text of the file that it is to take the place of; null: there must be none. */
	readonly replaces: string | null;
}

/** A saved report that may be replaced. */
export interface OwnReport {
	readonly name: string;
	readonly folder: string;
}

/** The reports of these folders; of one that cannot be read none, which takes the others not away. */
export async function reportsIn(folders: readonly string[]): Promise<readonly OwnReport[]> {
	const inEach = await Promise.all(
		folders.map(async (folder) => {
			const files = await reportFiles([folder]).catch(() => []);
			return files.map(({ name }) => ({ name, folder }));
		}),
	);
	return inEach.flat();
}

/**
 * Makes a report's file, whole or not at all; never one of the bundled ones, and never in place of a text that its writer
 * has not seen.
 * @returns where it is
 * @throws ReportError
 */
export async function saveReport(
	folders: readonly string[],
	{ name, folder, text, replaces }: SaveRequest,
): Promise<string> {
	const fault = faultOfName(name);
	if (fault !== null) throw new ReportError("BAD_NAME", fault, { argument: "name" });
	await requireOwn(folders, folder);
	const others = [bundledFolder, ...folders.filter((each) => each !== folder)];
	const taken = (await reportsIn(others)).find((report) => report.name === name);
	if (taken)
		throw new ReportError(
			"NAME_TAKEN",
			{
				en: `There is a report ${name} in ${taken.folder}. Choose another name.`,
				fr: `Il y a un rapport ${name} dans ${taken.folder}. Choisissez un autre nom.`,
			},
			{ argument: "name" },
		);
	const path = join(folder, `${name}.cypher`);
	const part = join(folder, `.${name}.${randomUUID()}.part`);
	try {
		await writeFile(part, text, { flag: "wx" });
		if (replaces === null) await placeNew(part, path, name);
		else await placeAnew(part, path, replaces);
	} catch (error) {
		throw error instanceof ReportError ? error : writeFault(path, error);
	} finally {
		await rm(part, { force: true });
	}
	return path;
}

async function requireOwn(folders: readonly string[], folder: string): Promise<void> {
	const refused = (words: Words) => new ReportError("NO_SUCH_FOLDER", words, { argument: "folder" });
	const known =
		folders.length === 0
			? {
					en: "There is none: set CHRONOGRAPH_REPORTS to a folder of yours.",
					fr: "Il n’y en a pas : donnez à CHRONOGRAPH_REPORTS un dossier à vous.",
				}
			: { en: `It must be ${folders.join(" or ")}.`, fr: `Il faut ${folders.join(" ou ")}.` };
	if (!folders.includes(folder))
		throw refused({
			en: `The folder is ${JSON.stringify(folder)}. ${known.en}`,
			fr: `Le dossier est ${JSON.stringify(folder)}. ${known.fr}`,
		});
	const [own, bundled] = await Promise.all([realpath(folder).catch(() => null), realpath(bundledFolder)]);
	if (own === null)
		throw refused({
			en: `The folder ${folder} is not there. Make it first.`,
			fr: `Le dossier ${folder} n’est pas là. Créez-le d’abord.`,
		});
	if (own === bundled)
		throw refused({
			en: `${folder} holds the bundled reports. Save in a folder of your own.`,
			fr: `${folder} contient les rapports fournis. Enregistrez dans un dossier à vous.`,
		});
}

/** A link is made only where there is no file yet, in one step. */
async function placeNew(part: string, path: string, name: string): Promise<void> {
	try {
		await link(part, path);
	} catch (error) {
		if (codeOf(error) !== "EEXIST") throw error;
		throw new ReportError(
			"NAME_TAKEN",
			{
				en: `There is a report ${name}: ${path}. Open that one to change it, or choose another name.`,
				fr: `Il y a un rapport ${name} : ${path}. Ouvrez celui-là pour le modifier, ou choisissez un autre nom.`,
			},
			{ argument: "name" },
		);
	}
}

async function placeAnew(part: string, path: string, replaces: string): Promise<void> {
	const now = await readFile(path, "utf8").catch((error: unknown) => {
		if (codeOf(error) === "ENOENT") return null;
		throw error;
	});
	if (now !== replaces)
		throw new ReportError(
			"FILE_CHANGED",
			now === null
				? {
						en: `${path} is not there any more. Save it under a new name.`,
						fr: `${path} n’est plus là. Enregistrez sous un nouveau nom.`,
					}
				: {
						en: `${path} was changed since it was opened here. Save under another name, and compare the two.`,
						fr: `${path} a été modifié depuis qu’il a été ouvert ici. Enregistrez sous un autre nom, et comparez les deux.`,
					},
		);
	await rename(part, path);
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");
