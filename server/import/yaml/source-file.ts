import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Problem } from "../problem.ts";

/** Keys and indexes from the top of a file to a value. */
export type Path = readonly (string | number)[];

/**
 * Keys whose plain numbers are taken as they are written: a year keeps its zeros, an amount its digits.
 */
const writtenKeys = new Set([
	...["period", "attested", "published", "on", "at", "from", "to", "asKnownOn"],
	...["amount", "quantity"],
]);

/** A YAML file that knows where each of its values stands. */
export class SourceFile {
	/** As it was given: the folder and the file in it. */
	readonly path: string;
	readonly #document: Document.Parsed;
	readonly #lines: LineCounter;
	readonly #text: string;

	constructor(path: string, text: string, document: Document.Parsed, lines: LineCounter) {
		this.path = path;
		this.#text = text;
		this.#document = document;
		this.#lines = lines;
	}

	/** Its content as plain values. */
	value(): unknown {
		return toValue(this.#document.contents);
	}

	/** What it seems to define, by its lines; for a file that cannot be read as a whole. */
	ids(): readonly string[] {
		return [...this.#text.matchAll(/^\s*(?:-\s+)?id:\s*["']?([^\s"'#]+)/gm)].map((match) => match[1] ?? "");
	}

	/**
	 * A problem with the value at `path`; where there is none, with the nearest around it.
	 * @param column where in a text it goes wrong, from 1
	 */
	problem(path: Path, message: string, hint?: string | null, column = 1): Problem {
		return this.#problemAt(this.#offset(path, column), message, hint);
	}

	/** A problem with a key of the map at `path`. */
	problemOfKey(path: Path, key: string, message: string, hint?: string | null): Problem {
		const map = find(this.#document.contents, path);
		const pair = isMap(map)
			? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
			: undefined;
		const offset = isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : this.#offset(path, 1);
		return this.#problemAt(offset, message, hint);
	}

	#problemAt(offset: number, message: string, hint?: string | null): Problem {
		const { line, col } = this.#lines.linePos(offset);
		return { file: this.path, line: Math.max(line, 1), column: Math.max(col, 1), message, ...(hint ? { hint } : {}) };
	}

	#offset(path: Path, column: number): number {
		for (let length = path.length; length >= 0; length -= 1) {
			const node = find(this.#document.contents, path.slice(0, length));
			const start = node?.range?.[0];
			if (start === undefined) continue;
			if (length < path.length || column === 1 || !isScalar(node)) return start;
			const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
			const plain = node.type === "PLAIN";
			return quoted ? start + column : plain ? start + column - 1 : start;
		}
		return 0;
	}
}

export interface Parsed {
	readonly file: SourceFile;
	/** What is no YAML. Its values are not to be relied on where there is any. */
	readonly problems: readonly Problem[];
}

/** Reads YAML 1.2; never throws. */
export function parseYaml(path: string, text: string): Parsed {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: "1.2", merge: false });
	const file = new SourceFile(path, text, document, lines);
	const at = (offset: number, message: string, hint?: string): Problem => {
		const { line, col } = lines.linePos(offset);
		return { file: path, line: Math.max(line, 1), column: Math.max(col, 1), message, ...(hint ? { hint } : {}) };
	};
	const problems = [...document.errors, ...document.warnings].map((error) =>
		at(error.pos[0], `this is not YAML: ${lowerFirst(error.message)}`),
	);
	visit(document, {
		Alias: (_, node) => {
			problems.push(at(node.range?.[0] ?? 0, `*${node.source} stands for another value`, "write the value out"));
		},
	});
	return { file, problems };
}

function toValue(node: unknown, key?: string): unknown {
	if (isMap(node)) {
		return Object.fromEntries(
			node.items.map((pair) => {
				const name = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
				return [name, toValue(pair.value, name)];
			}),
		);
	}
	if (isSeq(node)) return node.items.map((item) => toValue(item));
	if (!isScalar(node)) return null;
	const written = key !== undefined && writtenKeys.has(key) && typeof node.value === "number";
	return written ? (node.source ?? String(node.value)) : node.value;
}

function find(contents: unknown, path: Path): Node | null {
	let node: unknown = contents;
	for (const step of path) {
		if (isMap(node))
			node = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))?.value;
		else if (isSeq(node) && typeof step === "number") node = node.items[step];
		else return null;
	}
	return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node : null;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
