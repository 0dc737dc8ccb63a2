import type { Clause, Expression, Pattern } from "../cypher/syntax.ts";
import { everyExpression } from "./walk.ts";

type Names = ReadonlyMap<string, Expression>;

const aggregates = [
	"sum",
	"avg",
	"reduce",
	"count",
	"collect",
	"min",
	"max",
	"stdev",
	"stdevp",
	"percentilecont",
	"percentiledisc",
];

/**
 * The clauses with what a `LET`, `WITH` or a subquery's `RETURN` gave a name in place of the name: a check then sees
 * `r.endLatest` in `LET end = r.endLatest FILTER end > …`. What is counted together or asked of a subquery keeps its name:
 * it is another thing than its parts.
 */
export const withoutRenames = (clauses: readonly Clause[]): readonly Clause[] => inBody(clauses, new Map()).clauses;

interface Body {
	readonly clauses: readonly Clause[];
	/** The names that it leaves to what follows. */
	readonly names: Names;
}

function inBody(clauses: readonly Clause[], given: Names): Body {
	let names = given;
	const replaced: Clause[] = [];
	for (const clause of clauses) {
		switch (clause.kind) {
			case "projection": {
				const items = clause.items.map(({ expression, alias }) => ({ expression: inside(expression, names), alias }));
				const next = new Map(clause.all ? names : []);
				for (const { expression, alias } of items)
					if (alias !== null && isRename(expression, alias)) next.set(alias, expression);
					else if (alias !== null) next.delete(alias);
				const after = new Map([...names, ...next]);
				replaced.push({
					...clause,
					items,
					where: clause.where && inside(clause.where, next),
					others: clause.others.map((each) => inside(each, after)),
				});
				names = next;
				break;
			}
			case "match":
				replaced.push({
					...clause,
					patterns: clause.patterns.map((pattern) => inPattern(pattern, names)),
					where: clause.where && inside(clause.where, names),
				});
				break;
			case "filter":
				replaced.push({ ...clause, where: inside(clause.where, names) });
				break;
			case "subquery": {
				const body = inBody(clause.body, names);
				replaced.push({ ...clause, body: body.clauses });
				const last = clause.body.at(-1);
				const returned = last?.kind === "projection" ? last.items.map(({ alias }) => alias) : [];
				names = new Map([...names, ...[...body.names].filter(([name]) => returned.includes(name))]);
				break;
			}
			case "union":
				names = given;
				replaced.push(clause);
				break;
			case "other":
				replaced.push({ ...clause, parts: clause.parts.map((part) => inside(part, names)) });
		}
	}
	return { clauses: replaced, names };
}

const isRename = (expression: Expression, alias: string): boolean =>
	!(expression.kind === "variable" && expression.name === alias) &&
	[...everyExpression(expression)].every(
		(each) => each.kind !== "subquery" && !(each.kind === "call" && aggregates.includes(each.name)),
	);

function inPattern(pattern: Pattern, names: Names): Pattern {
	return {
		parts: pattern.parts.map((part) => ({
			...part,
			properties: part.properties.map(({ name, value }) => ({ name, value: inside(value, names) })),
			where: part.where && inside(part.where, names),
		})),
		wheres: pattern.wheres.map((where) => inside(where, names)),
	};
}

function inside(expression: Expression, names: Names): Expression {
	if (names.size === 0) return expression;
	const of = (each: Expression): Expression => inside(each, names);
	switch (expression.kind) {
		case "variable":
			return names.get(expression.name) ?? expression;
		case "property":
			return { ...expression, of: of(expression.of) };
		case "call":
		case "arithmetic":
		case "other":
			return { ...expression, parts: expression.parts.map(of) };
		case "not":
		case "isNull":
			return { ...expression, operand: of(expression.operand) };
		case "logic":
		case "comparison":
			return { ...expression, left: of(expression.left), right: of(expression.right) };
		case "case":
			return {
				...expression,
				subject: expression.subject && of(expression.subject),
				branches: expression.branches.map(({ when, result }) => ({ when: of(when), result: of(result) })),
				otherwise: expression.otherwise && of(expression.otherwise),
			};
		case "pattern":
			return { ...expression, pattern: inPattern(expression.pattern, names) };
		case "patternComprehension":
			return {
				...expression,
				pattern: inPattern(expression.pattern, names),
				where: expression.where && of(expression.where),
				result: of(expression.result),
			};
		case "subquery":
			return { ...expression, body: inBody(expression.body, names).clauses };
		default:
			return expression;
	}
}
