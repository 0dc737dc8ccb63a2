import { isPatternAhead } from "./patterns.ts";
import { readPrimary } from "./primaries.ts";
import type { Cursor, Expression, Grammar } from "./syntax.ts";

const comparisons = ["=", "<>", "!=", "<", "<=", ">", ">=", "=~", "in", "contains"];
const sums = ["+", "-", "||"];
const products = ["*", "/", "%"];

type Read = (cursor: Cursor, grammar: Grammar) => Expression;

/** Reads one expression as far as it goes. */
export const readExpression: Read = (cursor, grammar) => readLogic(cursor, grammar, 0);

const logic = ["or", "xor", "and"] as const;

function readLogic(cursor: Cursor, grammar: Grammar, level: number): Expression {
	const sign = logic[level];
	if (sign === undefined) return readNot(cursor, grammar);
	let left = readLogic(cursor, grammar, level + 1);
	while (cursor.takeIf(sign)) left = { kind: "logic", sign, left, right: readLogic(cursor, grammar, level + 1) };
	return left;
}

const readNot: Read = (cursor, grammar) =>
	cursor.takeIf("not") ? { kind: "not", operand: readNot(cursor, grammar) } : readComparison(cursor, grammar);

const readComparison: Read = (cursor, grammar) => {
	let left = readOperation(cursor, grammar, sums, readProduct);
	for (;;) {
		const { line } = cursor;
		if (cursor.is("is")) left = readIs(cursor, left);
		else {
			const sign = comparisonSign(cursor);
			if (sign === null) return left;
			left = { kind: "comparison", sign, left, right: readOperation(cursor, grammar, sums, readProduct), line };
		}
	}
};

function comparisonSign(cursor: Cursor): string | null {
	if ((cursor.is("starts") || cursor.is("ends")) && cursor.is("with", 1))
		return `${cursor.take()} ${cursor.take()}`.toLowerCase();
	const sign = comparisons.find((each) => cursor.is(each));
	if (sign !== undefined) cursor.take();
	return sign ?? null;
}

/** `IS NULL`, `IS NOT NULL`; a type or a label tells nothing about null. */
function readIs(cursor: Cursor, operand: Expression): Expression {
	cursor.take();
	const negated = cursor.takeIf("not");
	if (cursor.takeIf("null")) return { kind: "isNull", negated, operand };
	cursor.takeIf("::");
	cursor.take();
	return { kind: "other", parts: [operand] };
}

function readOperation(cursor: Cursor, grammar: Grammar, signs: readonly string[], next: Read): Expression {
	const parts = [next(cursor, grammar)];
	while (signs.some((sign) => cursor.is(sign))) {
		cursor.take();
		parts.push(next(cursor, grammar));
	}
	const [only] = parts;
	return parts.length === 1 && only ? only : { kind: "arithmetic", parts };
}

const readProduct: Read = (cursor, grammar) => readOperation(cursor, grammar, products, readPower);
const readPower: Read = (cursor, grammar) => readOperation(cursor, grammar, ["^"], readSigned);

const readSigned: Read = (cursor, grammar) => {
	if (cursor.takeIf("-") || cursor.takeIf("+")) return { kind: "arithmetic", parts: [readSigned(cursor, grammar)] };
	return readPostfix(cursor, grammar);
};

const readPostfix: Read = (cursor, grammar) => {
	if (isPatternAhead(cursor)) return { kind: "pattern", pattern: grammar.pattern(cursor) };
	let left = readPrimary(cursor, grammar);
	for (;;) {
		const { line } = cursor;
		if (cursor.is(".") && (cursor.isKind("word", 1) || cursor.isKind("quoted", 1))) {
			cursor.take();
			left = { kind: "property", of: left, name: cursor.take(), line };
		} else if (cursor.is("[")) {
			cursor.take();
			const parts: Expression[] = [left];
			while (!cursor.is("]") && !cursor.isKind("end")) {
				const before = cursor.taken;
				if (!cursor.takeIf("..")) parts.push(grammar.expression(cursor));
				if (cursor.taken === before) cursor.take();
			}
			cursor.takeIf("]");
			left = { kind: "arithmetic", parts };
		} else if (cursor.is(":") && (cursor.isKind("word", 1) || cursor.isKind("quoted", 1) || cursor.is("!", 1))) {
			readLabels(cursor);
			left = { kind: "other", parts: [left] };
		} else if (cursor.is("{") && left.kind === "variable") {
			left = readPrimary(cursor, grammar);
		} else return left;
	}
};

/** `n:Tie|Event`, `n:!Source`: what stands behind is true or false, or null of a null. */
function readLabels(cursor: Cursor): void {
	do {
		cursor.take();
		while (cursor.takeIf("!"));
		cursor.take();
	} while ((cursor.is("|") || cursor.is("&") || cursor.is(":")) && cursor.isKind("word", 1) && !cursor.is(".", 2));
}
