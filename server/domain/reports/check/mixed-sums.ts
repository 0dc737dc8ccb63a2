import type { Clause, Expression } from "../cypher/syntax.ts";
import type { Problem } from "./problem.ts";
import { conjuncts, everyBody, everyExpression, everyPattern } from "./walk.ts";

const adding = ["sum", "avg", "reduce"];
const aggregates = [...adding, "count", "collect", "min", "max", "stdev", "stdevp", "percentilecont", "percentiledisc"];

/** Amounts that are added without being told apart by currency (or unit) and by standing. */
export function mixedSums(clauses: readonly Clause[]): readonly Problem[] {
	const fixed = fixedProperties(clauses);
	return [...everyBody(clauses)].flatMap((body) => {
		/** What each name was made of. */
		const madeOf = new Map<string, ReadonlySet<string>>();
		const problems: Problem[] = [];
		for (const clause of body) {
			if (clause.kind !== "projection") continue;
			const groups = clause.items.filter(({ expression }) => !hasCall(expression, aggregates));
			const apart = new Set([...fixed, ...groups.flatMap(({ expression }) => [...properties(expression, madeOf)])]);
			for (const { expression } of clause.items)
				for (const each of everyExpression(expression))
					if (each.kind === "call" && adding.includes(each.name) && addsAmounts(each, madeOf)) {
						const missing = [
							...(apart.has("currency") || apart.has("unit") ? [] : ["currency"]),
							...(apart.has("standing") ? [] : ["standing"]),
						];
						if (missing.length > 0)
							problems.push({
								line: each.line,
								message: `amounts of different ${missing.join(" and ")} are added: return the ${missing.join(" and the ")} beside the sum, or ask for one`,
							});
					}
			for (const { expression, alias } of clause.items)
				if (alias !== null) madeOf.set(alias, properties(expression, madeOf));
		}
		return problems;
	});
}

const hasCall = (expression: Expression, names: readonly string[]): boolean =>
	[...everyExpression(expression)].some(
		(each) =>
			(each.kind === "call" && names.includes(each.name)) || (each.kind === "subquery" && each.type !== "exists"),
	);

const addsAmounts = (call: Expression, madeOf: ReadonlyMap<string, ReadonlySet<string>>): boolean => {
	const made = properties(call, madeOf);
	return made.has("amount") || made.has("amountText");
};

/** The properties that an expression names, itself or through names of before. */
function properties(expression: Expression, madeOf: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
	const found = new Set<string>();
	for (const each of everyExpression(expression)) {
		if (each.kind === "property") found.add(each.name);
		if (each.kind === "variable") for (const name of madeOf.get(each.name) ?? []) found.add(name);
	}
	return found;
}

/** The properties of which one value is asked for. */
function fixedProperties(clauses: readonly Clause[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const body of everyBody(clauses))
		for (const clause of body)
			if ("where" in clause && clause.where !== null)
				for (const each of conjuncts(clause.where))
					if (each.kind === "comparison" && each.sign === "=")
						for (const side of [each.left, each.right]) if (side.kind === "property") found.add(side.name);
	for (const { parts } of everyPattern(clauses))
		for (const { properties } of parts) for (const { name } of properties) found.add(name);
	return found;
}
