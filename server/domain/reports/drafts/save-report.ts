import { randomUUID } from "node:crypto";
import { link, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
		throw new ReportError("NAME_TAKEN", `There is a report ${name} in ${taken.folder}. Choose another name.`, {
			argument: "name",
		});
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
	const known =
		folders.length === 0
			? "There is none: set CHRONOGRAPH_REPORTS to a folder of yours."
			: `It must be ${folders.join(" or ")}.`;
	if (!folders.includes(folder))
		throw new ReportError("NO_SUCH_FOLDER", `The folder is ${JSON.stringify(folder)}. ${known}`, {
			argument: "folder",
		});
	const [own, bundled] = await Promise.all([realpath(folder).catch(() => null), realpath(bundledFolder)]);
	if (own === null)
		throw new ReportError("NO_SUCH_FOLDER", `The folder ${folder} is not there. Make it first.`, {
			argument: "folder",
		});
	if (own === bundled)
		throw new ReportError("NO_SUCH_FOLDER", `${folder} holds the bundled reports. Save in a folder of your own.`, {
			argument: "folder",
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
			`There is a report ${name}: ${path}. Open that one to change it, or choose another name.`,
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
				? `${path} is not there any more. Save it under a new name.`
				: `${path} was changed since it was opened here. Save under another name, and compare the two.`,
		);
	await rename(part, path);
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");
