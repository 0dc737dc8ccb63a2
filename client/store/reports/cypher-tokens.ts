export interface CypherToken {
	readonly kind: "plain" | "keyword" | "label" | "parameter" | "comment" | "string";
	readonly text: string;
}

const KEYWORDS =
	"MATCH|OPTIONAL|WHERE|RETURN|WITH|UNWIND|ORDER BY|LIMIT|SKIP|AND|OR|NOT|XOR|IN|IS NOT NULL|IS NULL|AS|DISTINCT|CASE|WHEN|THEN|ELSE|END|CALL|YIELD|UNION|ALL|ANY|NONE|EXISTS|COUNT|COLLECT|STARTS WITH|ENDS WITH|CONTAINS|ASC|DESC|NULL|TRUE|FALSE|CYPHER";

const TOKEN = new RegExp(
	[
		String.raw`(?<comment>//.*|/\*[\s\S]*?\*/)`,
		String.raw`(?<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")`,
		String.raw`(?<parameter>\$\w+)`,
		String.raw`(?<label>:[A-Z_]\w*(?:[|&:]!?[A-Z_]\w*)*)`,
		String.raw`(?<keyword>\b(?:${KEYWORDS})\b)`,
	].join("|"),
	"g",
);

/** Cypher line by line, each in pieces of one kind; a comment may go over several lines. */
export function cypherLines(text: string): CypherToken[][] {
	const lines: CypherToken[][] = [[]];
	for (const token of tokensOf(text)) {
		for (const [index, part] of token.text.split("\n").entries()) {
			if (index > 0) lines.push([]);
			if (part !== "") lines.at(-1)?.push({ ...token, text: part });
		}
	}
	return lines;
}

/** Cypher in pieces of one kind each, to be set apart; together they are the text. */
export function tokensOf(text: string): CypherToken[] {
	const tokens: CypherToken[] = [];
	let from = 0;
	for (const match of text.matchAll(TOKEN)) {
		if (match.index > from) tokens.push({ kind: "plain", text: text.slice(from, match.index) });
		tokens.push({ kind: kindOf(match.groups ?? {}), text: match[0] });
		from = match.index + match[0].length;
	}
	if (from < text.length) tokens.push({ kind: "plain", text: text.slice(from) });
	return tokens;
}

function kindOf(groups: Record<string, string | undefined>): CypherToken["kind"] {
	const kinds = ["comment", "string", "parameter", "label", "keyword"] as const;
	return kinds.find((kind) => groups[kind] !== undefined) ?? "plain";
}
