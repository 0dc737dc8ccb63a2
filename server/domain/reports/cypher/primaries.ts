import { isPatternAhead } from "./patterns.ts";
import type { Cursor, Expression, Grammar } from "./syntax.ts";

const literals = new Map<string, true | false | null>([
	["true", true],
	["false", false],
	["null", null],
]);
const subqueries = ["exists", "count", "collect"] as const;

/** Reads what stands for itself: a literal, parameter, variable, call, list, map, `CASE`, subquery, or what is in brackets. */
export function readPrimary(cursor: Cursor, grammar: Grammar): Expression {
	const { line } = cursor;
	if (cursor.isKind("parameter")) return { kind: "parameter", name: cursor.take(), line };
	if (cursor.isKind("string") || cursor.isKind("number")) {
		cursor.take();
		return { kind: "literal", value: "other" };
	}
	if (cursor.is("(")) return readBracketed(cursor, grammar);
	if (cursor.is("[")) return readList(cursor, grammar);
	if (cursor.is("{")) return readMap(cursor, grammar);
	if (cursor.is("case")) return readCase(cursor, grammar);
	const type = subqueries.find((each) => cursor.is(each) && cursor.is("{", 1));
	if (type !== undefined) return readSubquery(cursor, grammar, type);
	if (cursor.isKind("word") || cursor.isKind("quoted")) return readName(cursor, grammar);
	return { kind: "other", parts: [] };
}

function readBracketed(cursor: Cursor, grammar: Grammar): Expression {
	cursor.take();
	const inner = grammar.expression(cursor);
	skipTo(cursor, ")");
	return inner;
}

function readList(cursor: Cursor, grammar: Grammar): Expression {
	const named = cursor.isKind("word", 1) && cursor.is("=", 2);
	if (!isPatternAhead(cursor, named ? 3 : 1)) return readLoosely(cursor, grammar, "]");
	for (let taken = named ? 3 : 1; taken > 0; taken--) cursor.take();
	const pattern = grammar.pattern(cursor);
	const where = cursor.takeIf("where") ? grammar.expression(cursor) : null;
	cursor.takeIf("|");
	const result = grammar.expression(cursor);
	skipTo(cursor, "]");
	return { kind: "patternComprehension", pattern, where, result };
}

const separators = [",", "|", "=", ":", "where", "distinct", "*", "."];

/** All the expressions up to the closing bracket, whatever separates them: lists, comprehensions, reductions. */
function readLoosely(cursor: Cursor, grammar: Grammar, close: string): Expression {
	cursor.take();
	return { kind: "other", parts: partsUntil(cursor, grammar, close) };
}

/** `{name: 1}`, and what follows a variable in `n {.name, other: 1, .*}`, which has names that are not written. */
function readMap(cursor: Cursor, grammar: Grammar): Expression {
	cursor.take();
	const parts: Expression[] = [];
	const keys: string[] = [];
	let told = true;
	while (!cursor.is("}") && !cursor.isKind("end")) {
		const before = cursor.taken;
		if (cursor.takeIf(".")) {
			if (cursor.is("*")) told = false;
			else keys.push(cursor.take());
		} else if ((cursor.isKind("word") || cursor.isKind("quoted")) && cursor.is(":", 1)) {
			keys.push(cursor.take());
			cursor.take();
			parts.push(grammar.expression(cursor));
		} else if (!cursor.takeIf(",")) {
			const part = grammar.expression(cursor);
			if (part.kind === "variable") keys.push(part.name);
			else told = false;
			parts.push(part);
		}
		if (cursor.taken === before) cursor.take();
	}
	cursor.takeIf("}");
	return { kind: "other", parts, ...(told ? { keys } : {}) };
}

function partsUntil(cursor: Cursor, grammar: Grammar, close: string): readonly Expression[] {
	const parts: Expression[] = [];
	while (!cursor.is(close) && !cursor.isKind("end")) {
		const before = cursor.taken;
		if (!separators.some((each) => cursor.takeIf(each))) parts.push(grammar.expression(cursor));
		if (cursor.taken === before) cursor.take();
	}
	cursor.takeIf(close);
	return parts;
}

function readCase(cursor: Cursor, grammar: Grammar): Expression {
	cursor.take();
	const subject = cursor.is("when") ? null : grammar.expression(cursor);
	const branches: { when: Expression; result: Expression }[] = [];
	while (cursor.takeIf("when")) {
		const when = grammar.expression(cursor);
		// `WHEN 1, 2 THEN`, `WHEN < 3 THEN`
		while (!cursor.is("then") && !cursor.is("end") && !cursor.isKind("end")) cursor.take();
		cursor.takeIf("then");
		branches.push({ when, result: grammar.expression(cursor) });
	}
	const otherwise = cursor.takeIf("else") ? grammar.expression(cursor) : null;
	cursor.takeIf("end");
	return { kind: "case", subject, branches, otherwise };
}

function readSubquery(cursor: Cursor, grammar: Grammar, type: (typeof subqueries)[number]): Expression {
	const { line } = cursor;
	cursor.take();
	cursor.take();
	if (isPatternAhead(cursor) || cursor.is("(")) {
		const pattern = grammar.pattern(cursor);
		const where = cursor.takeIf("where") ? grammar.expression(cursor) : null;
		skipTo(cursor, "}");
		return { kind: "subquery", type, body: [{ kind: "match", optional: false, patterns: [pattern], where, line }] };
	}
	const body = grammar.clauses(cursor);
	skipTo(cursor, "}");
	return { kind: "subquery", type, body };
}

function readName(cursor: Cursor, grammar: Grammar): Expression {
	const { line } = cursor;
	if (cursor.isKind("word") && !cursor.is("(", 1) && !cursor.is(".", 1)) {
		for (const [word, value] of literals) if (cursor.takeIf(word)) return { kind: "literal", value };
	}
	let parts = 1;
	while (cursor.is(".", parts) && cursor.isKind("word", parts + 1)) parts += 2;
	if (!cursor.is("(", parts)) return { kind: "variable", name: cursor.take() };
	let name = "";
	for (; parts > 0; parts--) name += cursor.take();
	cursor.take();
	return { kind: "call", name: name.toLowerCase(), parts: partsUntil(cursor, grammar, ")"), line };
}

/** What was not understood is passed over up to the closing bracket. */
export function skipTo(cursor: Cursor, close: string): void {
	while (!cursor.is(close) && !cursor.isKind("end")) {
		const inner = cursor.is("(") || cursor.is("[") || cursor.is("{") ? cursor.closing(0) : 0;
		for (let taken = 0; taken <= inner; taken++) cursor.take();
	}
	cursor.takeIf(close);
}
