import type { Clause, Expression } from "../cypher/syntax.ts";
import type { Problem } from "./problem.ts";
import { everyClause, everyExpression, expressionsOf } from "./walk.ts";

/**
 * What is asked of a map that has no such name: null, whatever the node that it was made of has. `RETURN deal {.id} AS deal
 * ORDER BY deal.startEarliest` sorts by nothing, since by then `deal` is the column.
 * @param clauses with what a name stands for in place of the name
 */
export function missingKeys(clauses: readonly Clause[]): readonly Problem[] {
	return [...everyClause(clauses)].flatMap((clause) =>
		expressionsOf(clause)
			.flatMap((expression) => [...everyExpression(expression)])
			.flatMap((each) => (isMissing(each) ? [{ line: each.line, message: messageOf(each.name, clause) }] : [])),
	);
}

type Property = Extract<Expression, { kind: "property" }>;

const isMissing = (expression: Expression): expression is Property =>
	expression.kind === "property" &&
	expression.of.kind === "other" &&
	expression.of.keys !== undefined &&
	!expression.of.keys.includes(expression.name);

const messageOf = (name: string, { kind }: Clause): string =>
	kind === "projection"
		? `${name} is asked of a column that has no ${name}, and is always null: after RETURN a name stands for its column, no longer for what was matched. Take .${name} into the column, give the column another name, or sort by another column that has it`
		: `${name} is asked of a map that has no ${name}, and is always null: take .${name} into it`;
