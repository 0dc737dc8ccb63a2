import type { Clause, Expression, PatternPart } from "../cypher/syntax.ts";
import type { Problem } from "./problem.ts";
import { everyClause, everyExpression, everyPattern, expressionsOf } from "./walk.ts";

const structural = ["EVIDENCED_BY", "IN", "REVISES", "SIDE", "FROM", "TO", "SHOWS"];

/**
 * Relationships of any type among which those of `NOT_STANDING` come too: what is superseded, planned or denied. It is well
 * where the standing of the relationship, of a fact at one of its ends or of the fact that it is a copy of is asked about.
 */
export function notStanding(clauses: readonly Clause[]): readonly Problem[] {
	const asked = askedForStanding(clauses);
	return [...everyPattern(clauses)].flatMap(({ parts }) =>
		parts.flatMap((part, place) => {
			if (part.is !== "relationship" || !isMixed(part)) return [];
			const around = [part, parts[place - 1], parts[place + 1]];
			if (around.some((each) => each?.variable != null && asked.has(each.variable))) return [];
			const name = part.variable ?? "r";
			return [
				{
					line: part.line,
					message: `relationships of any type are what is superseded, planned or denied too (NOT_STANDING): name the types, or ask for ${name}.standing`,
				},
			];
		}),
	);
}

const isMixed = ({ labels }: PatternPart): boolean =>
	labels.length === 0 || (labels.includes("NOT_STANDING") && labels.some((label) => !structural.includes(label)));

/** The variables whose standing is asked about, under every name that they go by, and the relationships whose fact's is. */
function askedForStanding(clauses: readonly Clause[]): ReadonlySet<string> {
	const asked = new Set<string>();
	const links: (readonly [string, string])[] = [];
	for (const clause of everyClause(clauses)) {
		for (const expression of expressionsOf(clause))
			for (const each of everyExpression(expression)) {
				const variable = ofVariable(each, "standing");
				if (variable !== null && !(clause.kind === "projection" && isItem(clause.items, each))) asked.add(variable);
			}
		if (clause.kind === "projection")
			for (const { expression, alias } of clause.items)
				if (expression.kind === "variable" && alias !== null) links.push([expression.name, alias]);
	}
	for (const { parts } of everyPattern(clauses))
		for (const { variable, properties } of parts)
			for (const { name, value } of properties) {
				if (variable !== null && name === "standing") asked.add(variable);
				const copy = ofVariable(value, "fact");
				if (variable !== null && copy !== null) links.push([variable, copy]);
			}
	for (let grew = true; grew; ) {
		const before = asked.size;
		for (const [one, other] of links) if (asked.has(one) || asked.has(other)) asked.add(one).add(other);
		grew = asked.size > before;
	}
	return asked;
}

/** What is only given back is not asked about. */
const isItem = (items: readonly { readonly expression: Expression }[], expression: Expression): boolean =>
	items.some((item) => item.expression === expression);

const ofVariable = (expression: Expression, name: string): string | null =>
	expression.kind === "property" && expression.name === name && expression.of.kind === "variable"
		? expression.of.name
		: null;
