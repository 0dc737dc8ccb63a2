import type { Cursor, Expression, Grammar, Pattern, PatternPart } from "./syntax.ts";

/** Whether a pattern begins here: `(a)-[`, `(a)--`, `(a)<-[` …; brackets that are none are followed by something else. */
export function isPatternAhead(cursor: Cursor, ahead = 0): boolean {
	if (!cursor.is("(", ahead)) return false;
	const after = cursor.closing(ahead) + 1;
	const dash = cursor.is("<", after) ? after + 1 : after;
	return cursor.is("-", dash) && (cursor.is("[", dash + 1) || cursor.is("-", dash + 1));
}

/** Reads one path from its first bracket on. */
export function readPattern(cursor: Cursor, grammar: Grammar): Pattern {
	const parts: PatternPart[] = [];
	const wheres: Expression[] = [];
	for (;;) {
		if (cursor.is("(")) readNode(cursor, grammar, parts, wheres);
		else if (cursor.is("-") || (cursor.is("<") && cursor.is("-", 1))) parts.push(readRelationship(cursor, grammar));
		else return { parts, wheres };
	}
}

/** A node, or in a further pair of brackets a path that is repeated. */
function readNode(cursor: Cursor, grammar: Grammar, parts: PatternPart[], wheres: Expression[]): void {
	const { line } = cursor;
	cursor.take();
	const named = cursor.isKind("word") && cursor.is("=", 1) && cursor.is("(", 2);
	if (cursor.is("(") || named) {
		if (named) for (const _ of "n=") cursor.take();
		const inner = grammar.pattern(cursor);
		parts.push(...inner.parts);
		wheres.push(...inner.wheres);
		if (cursor.takeIf("where")) wheres.push(grammar.expression(cursor));
	} else parts.push(readInner(cursor, grammar, "node", line));
	toClose(cursor, ")");
	if (cursor.takeIf("+") || cursor.takeIf("*")) return;
	if (cursor.is("{")) {
		for (let left = cursor.closing(0); left >= 0; left--) cursor.take();
	}
}

/** `-[r:TYPE]->`, `<--`: with its dashes. */
function readRelationship(cursor: Cursor, grammar: Grammar): PatternPart {
	const { line } = cursor;
	cursor.takeIf("<");
	cursor.take();
	let part: PatternPart = { is: "relationship", variable: null, labels: [], properties: [], where: null, line };
	if (cursor.takeIf("[")) {
		part = readInner(cursor, grammar, "relationship", line);
		toClose(cursor, "]");
	}
	cursor.takeIf("-");
	cursor.takeIf(">");
	if (cursor.takeIf("+") || cursor.takeIf("*")) return part;
	if (cursor.is("{")) for (let left = cursor.closing(0); left >= 0; left--) cursor.take();
	return part;
}

function readInner(cursor: Cursor, grammar: Grammar, is: PatternPart["is"], line: number): PatternPart {
	const isName = (cursor.isKind("word") && !cursor.is("where") && !cursor.is("is")) || cursor.isKind("quoted");
	const variable = isName ? cursor.take() : null;
	const labels: string[] = [];
	if (cursor.takeIf(":") || cursor.takeIf("is")) {
		while (!["{", ")", "]", "*", "where"].some((end) => cursor.is(end)) && !cursor.isKind("end")) {
			const isLabel = cursor.isKind("word") || cursor.isKind("quoted");
			// A type that a parameter names may be any; so may one that is only excluded.
			if (cursor.is("$") || cursor.is("!") || cursor.is("%")) {
				while (!["{", ")", "]", "where"].some((end) => cursor.is(end)) && !cursor.isKind("end")) {
					const inner = cursor.is("(") ? cursor.closing(0) : 0;
					for (let left = inner; left >= 0; left--) cursor.take();
				}
				labels.length = 0;
				break;
			}
			const text = cursor.take();
			if (isLabel) labels.push(text);
		}
	}
	while (!["{", ")", "]", "where"].some((end) => cursor.is(end)) && !cursor.isKind("end")) cursor.take();
	const properties = cursor.is("{") ? readProperties(cursor, grammar) : [];
	const where = cursor.takeIf("where") ? grammar.expression(cursor) : null;
	return { is, variable, labels, properties, where, line };
}

function readProperties(cursor: Cursor, grammar: Grammar): PatternPart["properties"] {
	const properties: { name: string; value: Expression }[] = [];
	cursor.take();
	while (!cursor.is("}") && !cursor.isKind("end")) {
		const before = cursor.taken;
		const name = cursor.take();
		if (cursor.takeIf(":")) properties.push({ name, value: grammar.expression(cursor) });
		cursor.takeIf(",");
		if (cursor.taken === before) cursor.take();
	}
	cursor.takeIf("}");
	return properties;
}

function toClose(cursor: Cursor, close: string): void {
	while (!cursor.is(close) && !cursor.isKind("end")) cursor.take();
	cursor.takeIf(close);
}
