import { readClauses } from "./clauses.ts";
import { cursorOn } from "./cursor.ts";
import { readExpression } from "./expressions.ts";
import { readPattern } from "./patterns.ts";
import type { Clause, Expression, Grammar } from "./syntax.ts";
import { type Token, tokensOf } from "./tokens.ts";

const grammar: Grammar = {
	expression: (cursor) => readExpression(cursor, grammar),
	pattern: (cursor) => readPattern(cursor, grammar),
	clauses: (cursor) => readClauses(cursor, grammar),
};

/**
 * The clauses of a statement that the database has understood. What this does not know is passed over: it never fails,
 * and what is made of it is advice.
 */
export function readStatement(tokens: readonly Token[]): readonly Clause[] {
	const cursor = cursorOn(tokens);
	const clauses: Clause[] = [];
	while (!cursor.isKind("end")) {
		clauses.push(...readClauses(cursor, grammar));
		// A closing bracket too many.
		if (!cursor.isKind("end")) cursor.take();
	}
	return clauses;
}

/** An expression by itself, as the database prints one in a plan. */
export const expressionOf = (text: string): Expression => grammar.expression(cursorOn(tokensOf(text)));
