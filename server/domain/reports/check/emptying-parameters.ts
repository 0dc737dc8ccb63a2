import type { ReportParameter } from "../../../../model/report/parameter.ts";
import type { Clause, Expression } from "../cypher/syntax.ts";
import { type Assumption, canBeFound, canHold } from "./possible.ts";
import type { Problem } from "./problem.ts";
import { everyExpression, expressionsOf, partsOf } from "./walk.ts";

/** Parameters that may be left out and then leave no row: nothing is equal to null. */
export function emptyingParameters(
	clauses: readonly Clause[],
	parameters: readonly ReportParameter[],
): readonly Problem[] {
	return parameters
		.filter((parameter) => !parameter.required && parameter.default === null)
		.flatMap(({ name }) => {
			const line = emptiedLine(clauses, name);
			const message = `where $${name} is not given, nothing is found: write ($${name} IS NULL OR …), or make the parameter required`;
			return line === null ? [] : [{ line, message }];
		});
}

/** The line of the first clause that finds nothing where the parameter is null; null where there is none. */
function emptiedLine(clauses: readonly Clause[], name: string): number | null {
	const unset: Assumption = {
		given: false,
		of: (expression) => (expression.kind === "parameter" && expression.name === name ? null : undefined),
	};
	for (const clause of clauses) {
		const line = emptiedBy(clause, name, unset);
		if (line !== null) return line;
	}
	return null;
}

function emptiedBy(clause: Clause, name: string, unset: Assumption): number | null {
	const patterns = clause.kind === "match" ? clause.patterns.filter((pattern) => !canBeFound(pattern, unset)) : [];
	if (patterns.length > 0) return lineOf(clause, name) ?? clause.line;
	if ("where" in clause && clause.where !== null && !canHold(clause.where, unset))
		return lineOf(clause, name) ?? clause.line;
	if (clause.kind === "subquery") return emptiedLine(clause.body, name);
	for (const expression of expressionsOf(clause))
		for (const body of lists(expression)) {
			const line = emptiedLine(body, name);
			if (line !== null) return line;
		}
	return null;
}

/** The subqueries that make a value; one that asks whether something exists may stand behind another condition. */
function* lists(expression: Expression): Generator<readonly Clause[]> {
	if (expression.kind === "subquery" && expression.type !== "exists") yield expression.body;
	for (const part of partsOf(expression)) yield* lists(part);
}

function lineOf(clause: Clause, name: string): number | null {
	for (const expression of expressionsOf(clause))
		for (const each of everyExpression(expression))
			if (each.kind === "parameter" && each.name === name) return each.line;
	return null;
}
