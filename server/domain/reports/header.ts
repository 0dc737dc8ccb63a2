import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { columnTypes, parameterTypes, type Report } from "./report.ts";

const words = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const value = z.union([scalar, z.array(scalar)]);

const parameter = z.strictObject({
	name: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/, "letters and digits, beginning with a letter"),
	type: z.enum(parameterTypes),
	list: z.boolean().default(false),
	labels: z.array(z.string()).default([]),
	default: value.default(null),
	required: z.boolean().default(false),
	choices: z.array(scalar).nullable().default(null),
	min: z.number().nullable().default(null),
	max: z.number().nullable().default(null),
	help: words.nullable().default(null),
});

const column = z.strictObject({
	name: z.string(),
	title: words,
	type: z.enum(columnTypes),
	unit: z.string().nullable().default(null),
});

const header = z.strictObject({
	title: words,
	description: words.nullable().default(null),
	category: z.string().nullable().default(null),
	parameters: z.array(parameter).default([]),
	columns: z.array(column).min(1),
	views: z.array(z.enum(["table", "bar", "line", "timeline", "network", "number"])).default(["table"]),
});

const opening = /^\s*\/\*/;

const broken = (name: string, cypher: string, error: string): Report => ({
	name,
	title: { en: name, fr: name },
	description: null,
	category: null,
	parameters: [],
	columns: [],
	views: [],
	cypher,
	error,
});

/**
 * Reads the YAML header of a report's file. A header that is wrong gives a report with an `error` that names the lines,
 * so that one broken file never takes the others down.
 */
export function readReport(name: string, cypher: string): Report {
	const begin = opening.exec(cypher);
	const end = cypher.indexOf("*/");
	if (begin === null || end < 0)
		return broken(
			name,
			cypher,
			"The file must begin with a block comment /* … */ that holds the report's header in YAML.",
		);
	const lines = new LineCounter();
	const document = parseDocument(cypher.slice(begin[0].length, end), { lineCounter: lines });
	const linesBefore = begin[0].split("\n").length - 1;
	const at = (offset: number) => `line ${lines.linePos(offset).line + linesBefore}`;
	if (document.errors.length > 0)
		return broken(name, cypher, document.errors.map((e) => `${at(e.pos[0])}: ${e.message.split("\n")[0]}`).join("\n"));
	const parsed = header.safeParse(document.toJS());
	if (!parsed.success) {
		const messages = parsed.error.issues.map((issue) => {
			const node = document.getIn(issue.path.slice(0, -1), true);
			const offset = nodeOffset(document.getIn(issue.path, true)) ?? nodeOffset(node) ?? 0;
			return `${at(offset)}: ${issue.path.join(".")}: ${issue.message}`;
		});
		return broken(name, cypher, messages.join("\n"));
	}
	return { name, ...parsed.data, cypher, error: null };
}

function nodeOffset(node: unknown): number | null {
	if (node === null || typeof node !== "object" || !("range" in node) || !Array.isArray(node.range)) return null;
	return typeof node.range[0] === "number" ? node.range[0] : null;
}
