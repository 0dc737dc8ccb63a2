import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { Command } from "commander";
import { readConfig } from "../../config/config.ts";
import { readEnvironment } from "../../config/env.ts";
import { bundledFolder, reportFiles } from "../../domain/reports/catalogue.ts";
import { faultOfName, newReport } from "../../domain/reports/drafts/new-report.ts";

/** `chronograph report new NAME`: a report that runs, with the predicates of time and standing, to be made one's own. */
export function reportNewCommand(): Command {
	return new Command("new")
		.description("Write a new report that runs, with the predicates of time and standing, to begin from")
		.argument("<name>", "its name: lower-case letters, digits and dashes")
		.option(
			"-d, --folder <folder>",
			"where to; where none is given, the first of CHRONOGRAPH_REPORTS, else the bundled reports",
		)
		.helpOption("-h, --help", "display help for command")
		.action(async (name: string, { folder: given }: { readonly folder?: string }, command: Command) => {
			const wrong = (sentence: string): never => command.error(sentence, { exitCode: 2 });
			const fault = faultOfName(name);
			if (fault !== null) return wrong(fault.en);
			const { reportFolders } = readConfig(readEnvironment());
			const folder = given ?? reportFolders[0] ?? bundledFolder;
			await mkdir(folder, { recursive: true });
			const taken = (await reportFiles([bundledFolder, ...reportFolders, folder])).find((file) => file.name === name);
			if (taken) return wrong(`There is a report ${name}: ${relative(process.cwd(), taken.path)}`);
			const path = join(folder, `${name}.cypher`);
			await writeFile(path, await newReport(name), { flag: "wx" });
			process.stdout.write(
				`${relative(process.cwd(), path)}\n\nNow: chronograph report ${name}, and chronograph report check ${name} as you change it.\n`,
			);
		});
}
