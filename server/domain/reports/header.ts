import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { ReportColumn } from "../../../model/report/column.ts";
import { parametersIn, type Token, tokensOf } from "./cypher/tokens.ts";
import { headerFaults } from "./header-faults.ts";
import { headerMistakes } from "./header-mistakes.ts";
import { placeInWords } from "./header-place.ts";
import { type Header, headerSchema } from "./header-schema.ts";
import type { Report } from "./report.ts";
import { standardParameters } from "./standard-parameters.ts";

const opening = /^\s*\/\*/;

const broken = (name: string, cypher: string, error: string): Report => ({
	name,
	title: { en: name, fr: name },
	description: null,
	category: null,
	parameters: [],
	columns: [],
	key: [],
	charts: [],
	timeout: null,
	limit: null,
	file: null,
	cypher,
	error,
	warnings: [],
});

/** A header that could be read, with the lines of its parts. */
export interface ReadHeader {
	readonly report: Report;
	/** The line in the file of what stands there in the header: `["parameters", 0, "type"]`. */
	readonly lineOf: (path: readonly PropertyKey[]) => number;
	/** The statement below the header, on the file's own lines. */
	readonly tokens: readonly Token[];
}

/** The report of a file, with an `error` where its header is wrong: one broken file never takes the others down. */
export const readReport = (name: string, cypher: string): Report => readHeader(name, cypher).report;

/** Reads the YAML header of a report's file; what is wrong with it is in the report's `error`, with its line. */
export function readHeader(name: string, cypher: string): ReadHeader {
	const begin = opening.exec(cypher);
	const end = cypher.indexOf("*/");
	const tokens = tokensOf(cypher);
	if (begin === null || end < 0) {
		const error = "The file must begin with a block comment /* … */ that holds the report's header in YAML.";
		return { report: broken(name, cypher, error), lineOf: () => 1, tokens };
	}
	const lines = new LineCounter();
	const document = parseDocument(cypher.slice(begin[0].length, end), { lineCounter: lines });
	const linesBefore = begin[0].split("\n").length - 1;
	const line = (offset: number) => lines.linePos(offset).line + linesBefore;
	const lineOf = (path: readonly PropertyKey[]): number => {
		const here = offsetOf(document, path);
		if (here !== null) return line(here);
		return path.length === 0 ? line(0) : lineOf(path.slice(0, -1));
	};
	const wrong = (messages: readonly string[]): ReadHeader => ({
		report: broken(name, cypher, messages.join("\n")),
		lineOf,
		tokens,
	});

	if (document.errors.length > 0)
		return wrong(document.errors.map((e) => `line ${line(e.pos[0])}: ${e.message.split("\n")[0]}`));
	const header: unknown = document.toJS();
	const inLine = (path: readonly PropertyKey[], of: readonly PropertyKey[], message: string): string => {
		const place = placeInWords(path, header);
		return `line ${lineOf(of)}: ${place === "" ? "" : `${place}: `}${message}`;
	};
	const parsed = headerSchema.safeParse(header);
	if (!parsed.success)
		return wrong(headerFaults(parsed.error, header).map((fault) => inLine(fault.path, fault.lineOf, fault.message)));
	const mistakes = headerMistakes(parsed.data);
	if (mistakes.length > 0) return wrong(mistakes.map(({ path, message }) => inLine(path, path, message)));
	return { report: toReport(name, cypher, parsed.data, tokens), lineOf, tokens };
}

function toReport(name: string, cypher: string, header: Header, tokens: readonly Token[]): Report {
	const used = parametersIn(tokens);
	const declared = new Set(header.parameters.map((parameter) => parameter.name));
	const standard = standardParameters.filter((parameter) => used.has(parameter.name) && !declared.has(parameter.name));
	return {
		...header,
		name,
		parameters: [...header.parameters, ...standard],
		key: header.key ?? header.columns.filter(isNamed).map((column) => column.name),
		timeout: header.timeout === null ? null : header.timeout * 1_000,
		file: null,
		cypher,
		error: null,
		warnings: [],
	};
}

const isNamed = ({ type }: ReportColumn): boolean => type === "Entity" || type === "Fact";

/** Where in the header's text that begins: what has a key, at its key. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | null {
	const holder = document.getIn(path.slice(0, -1), true);
	if (path.length === 0 || !isMap(holder)) return nodeOffset(document.getIn(path, true));
	return nodeOffset(holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key);
}

function nodeOffset(node: unknown): number | null {
	if (node === null || typeof node !== "object" || !("range" in node) || !Array.isArray(node.range)) return null;
	return typeof node.range[0] === "number" ? node.range[0] : null;
}
