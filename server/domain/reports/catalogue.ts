import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { nearest } from "../../../model/nearest.ts";
import { packageRoot } from "../../config/package-root.ts";
import { readReport } from "./header.ts";
import type { Report } from "./report.ts";
import { ReportError } from "./report-error.ts";

const bundled = join(packageRoot, "cypher", "reports");
const ending = ".cypher";

/** Every saved report, by name; broken ones too, with their error. The files are read each time, so changes appear at once. */
export async function allReports(folder: string = bundled): Promise<Report[]> {
	const files = (await readdir(folder)).filter((file) => file.endsWith(ending)).sort();
	return Promise.all(
		files.map(async (file) => readReport(file.slice(0, -ending.length), await readFile(join(folder, file), "utf8"))),
	);
}

/** The report of that name, or null. */
export async function findReport(name: string, folder?: string): Promise<Report | null> {
	return (await allReports(folder)).find((report) => report.name === name) ?? null;
}

/** @throws ReportError NO_SUCH_REPORT with the nearest name */
export async function requireReport(name: string, folder?: string): Promise<Report> {
	const reports = await allReports(folder);
	const found = reports.find((report) => report.name === name);
	if (found) return found;
	const near = nearest(
		name,
		reports.map((report) => report.name),
	);
	throw new ReportError(
		"NO_SUCH_REPORT",
		`There is no report ${JSON.stringify(name)}.${near === null ? "" : ` Did you mean ${near}?`} There are: ${reports.map((report) => report.name).join(", ")}.`,
	);
}
