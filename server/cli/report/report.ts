import { Command, Option } from "commander";
import type { Language } from "../../../model/time/wording.ts";
import { readConfig } from "../../config/config.ts";
import { readEnvironment } from "../../config/env.ts";
import { atOnce } from "../../domain/reports/ask.ts";
import { bundledFolder, type Catalogue, createCatalogue } from "../../domain/reports/catalogue.ts";
import { checkText } from "../../domain/reports/check/check-report.ts";
import { formats } from "../../domain/reports/formats/formats.ts";
import { plainTable } from "../../domain/reports/formats/plain-table.ts";
import { createReports, type Reports } from "../../domain/reports/reports.ts";
import type { Graph } from "../../graph/graph.ts";
import { withGraph } from "../with-graph.ts";
import { reportCheckCommand } from "./check.ts";
import { parametersOf } from "./given-parameters.ts";
import { reportHelp } from "./help.ts";
import { reportNewCommand } from "./new.ts";
import { type RunRequest, runAndCompare, runAndWrite } from "./run.ts";
import { requireFolderOf } from "./write.ts";

interface Options {
	readonly param: readonly string[];
	readonly format?: string;
	readonly limit?: string;
	readonly lang: Language;
	readonly output?: string;
	readonly compare?: string;
	readonly help?: true;
}

/** `chronograph report [NAME]`: the list of saved reports, or the rows of one; `report check` and `report new` beside it. */
export function reportCommand(): Command {
	const command: Command = new Command("report")
		.description("Run a saved Cypher report, or list them all")
		.usage("[name] [--PARAMETER value] [options]")
		.argument("[name]", "the report; none: the list")
		.argument("[parameter...]", "its parameters, as --name value; a list with commas, or the name several times")
		.option("-p, --param <name=value>", "a parameter of a name that is an option here; may be repeated", collect, [])
		.option(
			"-f, --format <format>",
			`${[...formats.keys()].join(", ")}; where none is given, that of --output's ending, else txt`,
		)
		.option("-l, --limit <rows>", `rows at most; where none is given, ${atOnce.usual} of a table and all of a file's`)
		.addOption(new Option("--lang <language>", "the language of what people read").choices(["en", "fr"]).default("en"))
		.option(
			"-o, --output <file>",
			"write the answer there, once it is whole; beside rows of csv and ndjson, what they were made from, as <file>.meta.json",
		)
		.option(
			"-c, --compare <last.json>",
			"say what was added, removed and changed since that answer, as txt or json; ends with 3 where anything was",
		)
		// Of a report that is named, its own; so not commander's.
		.helpOption(false)
		.option("-h, --help", "how to run the report that is named; none: this")
		.hook("preSubcommand", (report, asked) => {
			if (report.opts<Options>().help) asked.help();
		})
		.addHelpText("after", examples)
		.allowUnknownOption()
		.action((name: string | undefined, _parameters: string[], options: Options) => run(command, name, options))
		.addCommand(reportCheckCommand())
		.addCommand(reportNewCommand());
	return command;
}

const examples = `
Examples:
  chronograph report who-funded-whom --help
  chronograph report who-funded-whom --from 2015-01-01 --to 2019-12-31 --format csv
  chronograph report who-funded-whom --compare last.json --output last.json`;

const collect = (text: string, before: readonly string[]): readonly string[] => [...before, text];

async function run(command: Command, name: string | undefined, options: Options): Promise<void> {
	const wrong = (sentence: string): never => command.error(sentence, { exitCode: 2 });
	if (options.help && name === undefined) return command.help();
	if (name === undefined) return void process.stdout.write(await listOfReports(byText(), options.lang));
	if (options.help) return void process.stdout.write(await reportHelp(byText(), name, options.lang));
	const ending = options.format ?? /\.([a-z]+)$/.exec(options.output ?? "")?.[1] ?? "txt";
	const format = formats.get(ending === "table" ? "txt" : ending);
	if (!format) return wrong(`The format is ${ending}; it must be ${[...formats.keys()].join(", ")}.`);
	const { compare } = options;
	if (compare !== undefined && options.output === undefined && format.ending !== "txt" && format.ending !== "json")
		return wrong(
			`A comparison is no table of rows: it comes as txt or json, not as ${ending}. With --output the new answer is written in that format, beside what is said.`,
		);
	const limit = options.limit === undefined ? null : Number(options.limit);
	if (options.output !== undefined) await requireFolderOf(options.output);
	const known = (await byText().find(name))?.parameters ?? [];
	const request: RunRequest = {
		name,
		given: parametersOf({ rest: command.args.slice(1), pairs: options.param }, known, wrong),
		format,
		limit,
		language: options.lang,
		output: options.output ?? null,
	};
	await withReports((reports, graph) =>
		compare === undefined ? runAndWrite(reports, graph, request) : runAndCompare(reports, graph, request, compare),
	);
}

function withReports<T>(work: (reports: Reports, graph: Graph) => Promise<T>): Promise<T> {
	const { reportFolders } = readConfig(readEnvironment());
	return withGraph((graph) => work(createReports({ graph, folders: reportFolders }), graph));
}

/** What there is, by its files alone: nobody waits for a database to be told of it. */
function byText(): Catalogue {
	const { reportFolders } = readConfig(readEnvironment());
	return createCatalogue({ check: checkText, folders: [bundledFolder, ...reportFolders] });
}

async function listOfReports(reports: Catalogue, language: Language): Promise<string> {
	const table = plainTable(["Report", "What it answers", "Parameters"]);
	for (const report of await reports.all())
		table.push([
			report.name,
			report.error ?? report.title[language],
			report.parameters.map(({ name }) => name).join(", "),
		]);
	return `${table.toString()}\nchronograph report check: what the database says of their statements\n`;
}
