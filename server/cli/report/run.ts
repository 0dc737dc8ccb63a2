import type { Language } from "../../../model/time/wording.ts";
import { atOnce, inFiles } from "../../domain/reports/ask.ts";
import { cutAfter, hasMore } from "../../domain/reports/formats/cut.ts";
import type { Format, StreamedFormat } from "../../domain/reports/formats/format.ts";
import { wholeContext } from "../../domain/reports/formats/whole-context.ts";
import type { Reports } from "../../domain/reports/reports.ts";
import type { OpenedResult, ResultHead } from "../../domain/reports/result.ts";
import { madeFrom } from "../../domain/reports/stored.ts";
import type { Graph } from "../../graph/graph.ts";
import { comparisonJson, comparisonText } from "./comparison.ts";
import { requireData, requireDataOf } from "./require-data.ts";
import { readStored } from "./stored-answer.ts";
import { write } from "./write.ts";

export interface RunRequest {
	readonly name: string;
	readonly given: Readonly<Record<string, string>>;
	readonly format: Format;
	readonly limit: number | null;
	readonly language: Language;
	/** Null: standard output. */
	readonly output: string | null;
}

/** Ends a command that found differences. */
const somethingChanged = 3;

/** Runs a report and writes its answer. @throws ReportError, GraphError */
export async function runAndWrite(reports: Reports, graph: Graph, request: RunRequest): Promise<void> {
	const { name, given, format, limit, language, output } = request;
	const limits = format.ending === "txt" ? atOnce : inFiles(format);
	const asked = await reports.ask(name, given, { limit, limits });
	requireData(asked);
	if (format.streamed) {
		const opened = await reports.open(asked);
		await writeStreamed(format, opened, language, output);
		if (opened.truncated()) sayCut(opened, limits.most, language);
		return;
	}
	const result = await reports.answer(asked);
	await write([await format.write(result, await wholeContext(graph, language))], output);
	if (result.truncated) sayCut(result, limits.most, language);
}

/**
 * Runs a report as it was run for a stored answer, says what is new, and writes the new answer where an output is named. The
 * format is of that answer; where none is written, of what is said.
 * @throws ReportError, GraphError
 */
export async function runAndCompare(
	reports: Reports,
	graph: Graph,
	{ name, given, format, limit, language, output }: RunRequest,
	file: string,
): Promise<void> {
	const stored = await readStored(file, name);
	const asked = await reports.ask(
		name,
		{ ...stored.parameters, ...given },
		{ limit: limit ?? stored.limit, limits: inFiles({ streamed: false }) },
	);
	requireDataOf(stored, file, asked);
	const result = await reports.answer(asked);
	const context = await wholeContext(graph, language);
	const compared = output === null && format.ending === "json" ? comparisonJson : comparisonText;
	const { text, changed } = compared(stored, result, { ...context, file });
	await write([text], null);
	if (output !== null) {
		if (format.streamed)
			await writeStreamed(
				format,
				{ ...result, batches: once(result.rows), truncated: () => result.truncated },
				language,
				output,
			);
		else await write([await format.write(result, context)], output);
	}
	if (changed) process.exitCode = somethingChanged;
}

function sayCut(head: ResultHead, most: number, language: Language): void {
	const how = language === "fr" ? "Demandez-en plus avec --limit." : "Ask for more with --limit.";
	process.stderr.write(`${cutAfter(head, language)}${hasMore(head, most) ? ` ${how}` : ""}\n`);
}

/** Rows alone; what they were made from stands in a file beside theirs. */
async function writeStreamed(
	format: StreamedFormat,
	opened: OpenedResult,
	language: Language,
	output: string | null,
): Promise<void> {
	await write(format.write(opened, language), output);
	if (output === null) return;
	const head = madeFrom(opened, opened.truncated(), language);
	await write([`${JSON.stringify(head, null, 2)}\n`], `${output}.meta.json`);
}

async function* once<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
	yield rows;
}
