import { readFile } from "node:fs/promises";
import { basename, relative } from "node:path";
import { Command } from "commander";
import { readConfig } from "../../config/config.ts";
import { readEnvironment } from "../../config/env.ts";
import { createChecker } from "../../domain/reports/check/check-report.ts";
import type { Report } from "../../domain/reports/report.ts";
import { createReports } from "../../domain/reports/reports.ts";
import { count } from "../../import/count.ts";
import { withGraph } from "../with-graph.ts";

/** `chronograph report check [name|file…]`: all that is wrong with saved reports, and what makes them quietly wrong or slow. */
export function reportCheckCommand(): Command {
	return new Command("check")
		.description(
			"Check saved reports against the database: the header, the statement, what it returns, what it may not do",
		)
		.argument("[name...]", "names of reports, or files; none: every one")
		.helpOption("-h, --help", "display help for command")
		.action(async (names: string[]) => {
			const checked = await withGraph(async (graph) => {
				const { reportFolders } = readConfig(readEnvironment());
				const reports = createReports({ graph, folders: reportFolders });
				const files = await reports.files();
				const check = createChecker(graph);
				const ofFile = async (path: string) => ({
					path,
					report: await check(basename(path, ".cypher"), await readFile(path, "utf8")),
				});
				const ofName = async (name: string) => {
					const report = await reports.require(name);
					return { path: files.find((file) => file.name === name)?.path ?? name, report };
				};
				const wanted = names.length > 0 ? names : files.map(({ name }) => name);
				return Promise.all(wanted.map((name) => (/\.cypher$/.test(name) ? ofFile(name) : ofName(name))));
			});
			const [errors, warnings] = [checked.map(errorsOf), checked.map(({ report }) => report.warnings)].map(
				(each) => each.flat().length,
			);
			for (const each of checked) process.stdout.write(problemsOf(each));
			process.stdout.write(
				`${count(checked.length, "report")}: ${count(errors ?? 0, "error")}, ${count(warnings ?? 0, "warning")}\n`,
			);
			if (errors !== 0) process.exitCode = 1;
		});
}

interface Checked {
	readonly path: string;
	readonly report: Report;
}

const errorsOf = ({ report }: Checked): readonly string[] => report.error?.split("\n") ?? [];

function problemsOf(checked: Checked): string {
	const path = relative(process.cwd(), checked.path);
	return [
		...errorsOf(checked).map((text) => `${path}: error: ${text}\n`),
		...checked.report.warnings.map((text) => `${path}: warning: ${text}\n`),
	].join("");
}
