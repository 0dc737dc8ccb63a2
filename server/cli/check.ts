import { Command } from "commander";
import { begunAfterSources } from "../import/check/begun-after-sources.ts";
import { count } from "../import/count.ts";
import { checkDataSets } from "../import/load.ts";
import { sorted } from "../import/problem.ts";
import { whenSlow } from "../import/when-slow.ts";
import { foldersOr } from "./folders.ts";
import { problemsText, warningsText } from "./problems-text.ts";

/** `chronograph check [folder…]`: every mistake in the files, without a database. */
export function checkCommand(): Command {
	return new Command("check")
		.description("Check data sets and say all that is wrong with them, with file, line and column")
		.argument("[folder...]", "folders of data sets, checked together; none: every one of the data folder")
		.action(async (given: string[]) => {
			const folders = await foldersOr(given);
			const { dataSets, world, problems } = await whenSlow((onStage) => {
				onStage("Reading the files");
				return checkDataSets(folders);
			});
			process.stdout.write(warningsText(sorted(begunAfterSources(world))));
			if (problems.length > 0) {
				process.stdout.write(problemsText(problems));
				process.exitCode = 1;
				return;
			}
			const sets = dataSets.map(({ id }) => id).join(", ");
			process.stdout.write(`No problem in ${count(world.entries.length, "record")} of ${sets}.\n`);
		});
}
