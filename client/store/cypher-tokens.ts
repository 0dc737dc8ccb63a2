export interface CypherToken {
	readonly kind: "plain" | "keyword" | "label" | "parameter" | "comment" | "string";
	readonly text: string;
}

const KEYWORDS =
	"MATCH|OPTIONAL|WHERE|RETURN|WITH|UNWIND|ORDER BY|LIMIT|SKIP|AND|OR|NOT|XOR|IN|IS NOT NULL|IS NULL|AS|DISTINCT|CASE|WHEN|THEN|ELSE|END|CALL|YIELD|UNION|ALL|ANY|NONE|EXISTS|COUNT|COLLECT|STARTS WITH|ENDS WITH|CONTAINS|ASC|DESC|NULL|TRUE|FALSE|CYPHER";

const TOKEN = new RegExp(
	[
		"(?<comment>//.*)",
		String.raw`(?<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")`,
		String.raw`(?<parameter>\$\w+)`,
		String.raw`(?<label>:[A-Z_]\w*(?:[|&:]!?[A-Z_]\w*)*)`,
		String.raw`(?<keyword>\b(?:${KEYWORDS})\b)`,
	].join("|"),
	"g",
);

/** A line of Cypher in pieces of one kind each, to be set apart; together they are the line. */
export function tokensOf(line: string): CypherToken[] {
	const tokens: CypherToken[] = [];
	let from = 0;
	for (const match of line.matchAll(TOKEN)) {
		if (match.index > from) tokens.push({ kind: "plain", text: line.slice(from, match.index) });
		tokens.push({ kind: kindOf(match.groups ?? {}), text: match[0] });
		from = match.index + match[0].length;
	}
	if (from < line.length) tokens.push({ kind: "plain", text: line.slice(from) });
	return tokens;
}

function kindOf(groups: Record<string, string | undefined>): CypherToken["kind"] {
	const kinds = ["comment", "string", "parameter", "label", "keyword"] as const;
	return kinds.find((kind) => groups[kind] !== undefined) ?? "plain";
}
