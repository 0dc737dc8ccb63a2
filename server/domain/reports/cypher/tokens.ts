/** A piece of Cypher text; comments and spaces are none. */
export interface Token {
	readonly kind: "word" | "quoted" | "string" | "number" | "parameter" | "sign" | "end";
	/** As written; of a quoted name or a parameter the name alone, of a string what is between its quotes. */
	readonly text: string;
	/** From 1. */
	readonly line: number;
}

const signs = ["<>", "<=", ">=", "=~", "::", "..", "||", "+=", "!="];

/**
 * The tokens of a statement. Whether it is Cypher is for the database to say: anything else becomes a sign of its own,
 * and nothing is refused.
 */
export function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let at = 0;
	let line = 1;
	const push = (kind: Token["kind"], value: string, length: number) => {
		tokens.push({ kind, text: value, line });
		advance(length);
	};
	const advance = (length: number) => {
		for (const end = Math.min(at + length, text.length); at < end; at++) if (text[at] === "\n") line += 1;
	};
	while (at < text.length) {
		const rest = text.slice(at, at + 2);
		const char = rest[0] ?? "";
		if (/\s/.test(char)) advance(1);
		else if (rest === "//") advance(lengthUntil(text, "\n", at));
		else if (rest === "/*") advance(lengthUntil(text, "*/", at + 2) + 4);
		else if (char === "'" || char === '"') {
			const length = lengthOfString(text, at, char);
			push("string", text.slice(at + 1, at + length - 1), length);
		} else if (char === "`") {
			const length = lengthOfName(text, at);
			push("quoted", unquoted(text, at, length), length);
		} else if (char === "$" && text[at + 1] === "`") {
			const length = lengthOfName(text, at + 1);
			push("parameter", unquoted(text, at + 1, length), length + 1);
		} else {
			const [kind, value] = plainToken(text, at);
			push(kind, kind === "parameter" ? value.slice(1) : value, value.length);
		}
	}
	tokens.push({ kind: "end", text: "", line });
	return tokens;
}

/** The names of the parameters in the order of their first use, each with its line. */
export function parametersIn(tokens: readonly Token[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	for (const { kind, text, line } of tokens) if (kind === "parameter" && !found.has(text)) found.set(text, line);
	return found;
}

function plainToken(text: string, at: number): readonly [Token["kind"], string] {
	const match = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = at;
		return pattern.exec(text)?.[0];
	};
	const parameter = match(/\$[\p{ID_Continue}]+/uy);
	if (parameter !== undefined) return ["parameter", parameter];
	const word = match(/[\p{ID_Start}_][\p{ID_Continue}]*/uy);
	if (word !== undefined) return ["word", word];
	const number = match(/0[xo][\da-f_]+|(\d[\d_]*(\.\d+)?|\.\d+)(e[+-]?\d+)?/iy);
	if (number !== undefined) return ["number", number];
	const sign = signs.find((each) => text.startsWith(each, at));
	return ["sign", sign ?? String.fromCodePoint(text.codePointAt(at) ?? 0)];
}

const lengthUntil = (text: string, end: string, from: number): number => {
	const found = text.indexOf(end, from);
	return (found < 0 ? text.length : found) - from;
};

function lengthOfString(text: string, at: number, quote: string): number {
	let end = at + 1;
	while (end < text.length && text[end] !== quote) end += text[end] === "\\" ? 2 : 1;
	return end + 1 - at;
}

/** A backtick within a quoted name is written twice. */
function lengthOfName(text: string, at: number): number {
	let end = at + 1;
	while (end < text.length && (text[end] !== "`" || text[end + 1] === "`")) end += text[end] === "`" ? 2 : 1;
	return end + 1 - at;
}

const unquoted = (text: string, at: number, length: number): string =>
	text.slice(at + 1, at + length - 1).replaceAll("``", "`");
