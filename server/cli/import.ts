import { Command } from "commander";
import { plainTable } from "../domain/reports/formats/plain-table.ts";
import { applySchema } from "../import/apply-schema.ts";
import { count } from "../import/count.ts";
import { importChecked } from "../import/import.ts";
import { checkDataSets } from "../import/load.ts";
import type { Counts, ImportReport } from "../import/plan/counts.ts";
import { ImportRefused } from "../import/problem.ts";
import { whenSlow } from "../import/when-slow.ts";
import { foldersOr } from "./folders.ts";
import { problemsText } from "./problems-text.ts";
import { withGraph } from "./with-graph.ts";

/** `chronograph import [folder…] [--dry-run]`: all of the data sets, or nothing where one mistake is left. */
export function importCommand(): Command {
	return new Command("import")
		.description("Check data sets and bring them into the graph: all of it, or nothing")
		.argument("[folder...]", "folders of data sets, checked together; none: every one of the data folder")
		.option("-n, --dry-run", "say what would be written, and write nothing", false)
		.addHelpText(
			"after",
			"\nWhat is new is created, what changed is written anew, what is gone from the files goes.\nThe same import again writes nothing.",
		)
		.action(async (given: string[], { dryRun }: { readonly dryRun: boolean }) => {
			try {
				process.stdout.write(reportText(await importAll(await foldersOr(given), dryRun)));
			} catch (error) {
				if (!(error instanceof ImportRefused)) throw error;
				process.stdout.write(`${problemsText(error.problems)}Nothing was imported.\n`);
				process.exitCode = 1;
			}
		});
}

async function importAll(folders: readonly string[], dryRun: boolean): Promise<ImportReport> {
	// Before the database is started: mistakes in the files are said at once.
	const checked = await whenSlow((onStage) => {
		onStage("Reading the files");
		return checkDataSets(folders);
	});
	if (checked.problems.length > 0) throw new ImportRefused(checked.problems);
	return withGraph((graph) =>
		whenSlow(async (onStage) => {
			if (!dryRun) {
				onStage("Making the indexes");
				await applySchema(graph);
			}
			return importChecked(graph, checked, { dryRun, onStage });
		}),
	);
}

const columns: readonly (keyof Counts)[] = ["created", "changed", "deleted", "unchanged"];

function reportText({ dryRun, dataSets, kinds, total, suppressed }: ImportReport): string {
	const table = plainTable(["", ...columns], ["left", ...columns.map(() => "right" as const)]);
	for (const [kind, counts] of Object.entries(kinds))
		if (columns.some((column) => counts[column] > 0))
			table.push([kindName(kind), ...columns.map((column) => counts[column])]);
	table.push(["total", ...columns.map((column) => total[column])]);
	const sets = dataSets.map(({ id, version, outcome }) => `${id} (${version}): ${outcome}\n`).join("");
	const keptOut = suppressed > 0 ? `${count(suppressed, "record")} kept out by suppressions.yaml.\n` : "";
	return `${sets}${table.toString()}\n${keptOut}${dryRun ? "A dry run: nothing was written.\n" : ""}`;
}

const kindName = (kind: string) => (kind === "fact" ? "tie" : kind);
