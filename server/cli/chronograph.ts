import { Command } from "commander";
import { sentenceOf } from "../sentence.ts";
import { checkCommand } from "./check.ts";
import { importCommand } from "./import.ts";
import { reportCommand } from "./report/report.ts";
import { schemaCommand } from "./schema.ts";

/** The commands of `chronograph`, in the order of its help. */
const commands = [checkCommand, importCommand, reportCommand, schemaCommand];

const usageError = 2;

const program = new Command("chronograph")
	.description("Who is tied to whom, since when, and who says so: the data, from the command line.")
	.showHelpAfterError()
	.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : usageError));
for (const make of commands) program.addCommand(make().copyInheritedSettings(program));

// Node tells the managed Neo4j to end when it exits, but a signal that nobody handles is no exit.
for (const [signal, code] of [
	["SIGINT", 130],
	["SIGTERM", 143],
	["SIGHUP", 129],
] as const)
	process.once(signal, () => process.exit(code));

try {
	await program.parseAsync();
} catch (error) {
	process.stderr.write(`${sentenceOf(error)}\n`);
	process.exitCode = 1;
}
