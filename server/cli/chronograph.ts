import { Command } from "commander";
import { ownVersion } from "../config/own-version.ts";
import { sentenceOf } from "../sentence.ts";

/** The commands of `chronograph`, in the order of its help; each loads what it needs. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
	["check", async () => (await import("./check.ts")).checkCommand()],
	["import", async () => (await import("./import.ts")).importCommand()],
	["report", async () => (await import("./report/report.ts")).reportCommand()],
	["schema", async () => (await import("./schema.ts")).schemaCommand()],
]);

const usageError = 2;

const program = new Command("chronograph")
	.description("Who is tied to whom, since when, and who says so: the data, from the command line.")
	.version(await ownVersion())
	.showHelpAfterError()
	// What stands behind the name of a command is that command's own.
	.enablePositionalOptions()
	.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : usageError));
const asked = commands.get(process.argv[2] ?? "");
for (const make of asked === undefined ? commands.values() : [asked])
	program.addCommand((await make()).copyInheritedSettings(program));

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
