import type { Clause, Cursor, Expression, Grammar, Pattern, Projection } from "./syntax.ts";

const begins = [
	"optional",
	"match",
	"with",
	"return",
	"unwind",
	"call",
	"where",
	"order",
	"skip",
	"offset",
	"limit",
	"union",
	"filter",
	"let",
	"for",
	"finish",
	"next",
];
const isClause = (cursor: Cursor): boolean => begins.some((word) => cursor.is(word));
const atEnd = (cursor: Cursor): boolean => cursor.is("}") || cursor.isKind("end");

/** Reads clauses up to the end of the statement or of the subquery. */
export function readClauses(cursor: Cursor, grammar: Grammar): readonly Clause[] {
	const clauses: Clause[] = [];
	while (!atEnd(cursor)) {
		const before = cursor.taken;
		if (isClause(cursor)) clauses.push(readClause(cursor, grammar));
		if (cursor.taken === before) cursor.take();
	}
	return clauses;
}

function readClause(cursor: Cursor, grammar: Grammar): Clause {
	const { line } = cursor;
	const optional = cursor.takeIf("optional");
	if (cursor.takeIf("match")) return { kind: "match", optional, line, ...readMatch(cursor, grammar) };
	if (cursor.is("with") || cursor.is("return")) return readProjection(cursor, grammar, line);
	if (cursor.takeIf("let"))
		return { kind: "projection", items: readLet(cursor, grammar), all: true, where: null, others: [], line };
	if (cursor.takeIf("filter") || cursor.takeIf("where")) {
		cursor.takeIf("where");
		return { kind: "filter", where: grammar.expression(cursor), line };
	}
	if (cursor.is("call")) return readCall(cursor, grammar, line);
	if (cursor.takeIf("union")) return { kind: "union", line };
	cursor.take();
	return { kind: "other", parts: expressionsUntilClause(cursor, grammar), line };
}

function readMatch(cursor: Cursor, grammar: Grammar): { patterns: readonly Pattern[]; where: Expression | null } {
	const patterns: Pattern[] = [];
	while (!atEnd(cursor) && !isClause(cursor)) {
		const before = cursor.taken;
		if (cursor.is("(")) patterns.push(grammar.pattern(cursor));
		// A name, a mode of matching, `SHORTEST 2`, or `shortestPath(`, whose brackets are read as those of a path.
		if (cursor.taken === before) cursor.take();
	}
	return { patterns, where: cursor.takeIf("where") ? grammar.expression(cursor) : null };
}

function readProjection(cursor: Cursor, grammar: Grammar, line: number): Clause {
	cursor.take();
	cursor.takeIf("distinct");
	const items: Projection[] = [];
	const all = cursor.takeIf("*");
	while (!atEnd(cursor) && !isClause(cursor)) {
		const before = cursor.taken;
		if (!cursor.takeIf(",")) items.push(readItem(cursor, grammar));
		if (cursor.taken === before) cursor.take();
	}
	const others: Expression[] = [];
	while (["order", "skip", "offset", "limit"].some((word) => cursor.takeIf(word)))
		others.push(...expressionsUntilClause(cursor, grammar));
	const where = cursor.takeIf("where") ? grammar.expression(cursor) : null;
	return { kind: "projection", items, all, where, others, line };
}

function readItem(cursor: Cursor, grammar: Grammar): Projection {
	const expression = grammar.expression(cursor);
	if (cursor.takeIf("as")) return { expression, alias: cursor.take() };
	return { expression, alias: expression.kind === "variable" ? expression.name : null };
}

function readLet(cursor: Cursor, grammar: Grammar): readonly Projection[] {
	const items: Projection[] = [];
	while (!atEnd(cursor) && !isClause(cursor)) {
		const alias = cursor.take();
		if (cursor.takeIf("=")) items.push({ alias, expression: grammar.expression(cursor) });
		cursor.takeIf(",");
	}
	return items;
}

/** A subquery, or a procedure with what it is given. */
function readCall(cursor: Cursor, grammar: Grammar, line: number): Clause {
	cursor.take();
	const scope = cursor.is("(") ? cursor.closing(0) + 1 : 0;
	if (!cursor.is("{", scope)) return { kind: "other", parts: expressionsUntilClause(cursor, grammar), line };
	for (let left = scope; left >= 0; left--) cursor.take();
	const body = grammar.clauses(cursor);
	cursor.takeIf("}");
	return { kind: "subquery", body, line };
}

function expressionsUntilClause(cursor: Cursor, grammar: Grammar): readonly Expression[] {
	const parts: Expression[] = [];
	while (!atEnd(cursor) && !isClause(cursor)) {
		const before = cursor.taken;
		if (![",", "by", "as", "desc", "asc", "descending", "ascending", "yield"].some((word) => cursor.takeIf(word)))
			parts.push(grammar.expression(cursor));
		if (cursor.taken === before) cursor.take();
	}
	return parts;
}
