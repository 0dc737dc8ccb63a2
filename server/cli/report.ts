import { Command } from "commander";
import { allReports } from "../domain/reports/catalogue.ts";
import { formats } from "../domain/reports/formats.ts";
import { periodInWords } from "../domain/reports/period-cell.ts";
import { type ReportResult, runReport } from "../domain/reports/run-report.ts";
import type { Plain } from "../graph/values.ts";
import { plainTable } from "./plain-table.ts";
import { withGraph } from "./with-graph.ts";

interface Options {
	readonly param: readonly string[];
	readonly format: string;
	readonly limit: string;
}

/** `chronograph report [NAME]`: the list of saved reports, or the rows of one. */
export function reportCommand(): Command {
	return new Command("report")
		.description("Run a saved Cypher report, or list them all")
		.argument("[name]", "the report; none: the list")
		.option("-p, --param <name=value>", "a parameter; lists with commas; may be repeated", collect, [])
		.option("-f, --format <format>", `table, ${Object.keys(formats).join(" or ")}`, "table")
		.option("-l, --limit <rows>", "rows at most", "1000")
		.addHelpText(
			"after",
			"\nExample:\n  chronograph report who-funded-whom --param from=2015-01-01 --param to=2019-12-31 --format csv",
		)
		.action(async (name: string | undefined, options: Options, command: Command) => {
			if (name === undefined) return void process.stdout.write(await listOfReports());
			const write = options.format === "table" ? toTable : formats[options.format]?.write;
			if (!write)
				command.error(`--format is ${options.format}; it must be table, ${Object.keys(formats).join(" or ")}.`, {
					exitCode: 2,
				});
			const given = Object.fromEntries(options.param.map((text) => split(text, command)));
			const result = await withGraph((graph) => runReport(graph, name, given, { limit: Number(options.limit) }));
			process.stdout.write(write(result));
			if (result.truncated) process.stderr.write(`Only the first ${options.limit} rows: ask for more with --limit.\n`);
		});
}

const collect = (text: string, before: readonly string[]): readonly string[] => [...before, text];

function split(text: string, command: Command): [string, string] {
	const equals = text.indexOf("=");
	if (equals < 1) command.error(`--param is ${text}; it must be name=value, such as from=2015-01-01.`, { exitCode: 2 });
	return [text.slice(0, equals), text.slice(equals + 1)];
}

async function listOfReports(): Promise<string> {
	const table = plainTable(["Report", "What it answers", "Parameters"]);
	for (const report of await allReports())
		table.push([report.name, report.error ?? report.title.en, report.parameters.map(({ name }) => name).join(", ")]);
	return `${table.toString()}\n`;
}

function toTable({ columns, rows }: ReportResult): string {
	if (rows.length === 0) return "No rows: nothing in the data fits these parameters.\n";
	const table = plainTable(columns.map(({ title }) => title.en));
	for (const row of rows) table.push(row.map(inWords));
	return `${table.toString()}\n${rows.length} ${rows.length === 1 ? "row" : "rows"}\n`;
}

function inWords(value: Plain): string {
	if (value === null) return "";
	if (Array.isArray(value)) return value.map(inWords).join(", ");
	if (typeof value !== "object") return String(value);
	return periodInWords(value, "en") ?? ("name" in value ? inWords(value.name ?? null) : JSON.stringify(value));
}
