import type { Clause, Expression } from "../cypher/syntax.ts";
import { type Assumption, canHold } from "./possible.ts";
import type { Problem } from "./problem.ts";
import { everyExpression, everyPredicate } from "./walk.ts";

const bounds = ["startEarliest", "startLatest", "endEarliest", "endLatest"];
const whatIsOpen: Readonly<Record<string, string>> = {
	startEarliest: "that have no date or no known start",
	startLatest: "that have no date or no known start",
	endEarliest: "that have no date or are not known to have lasted",
	endLatest: "that have no date or an open end",
};

/**
 * Predicates that leave out facts without dates or with open ends: a comparison with a bound that is null is null, which a
 * `WHERE` takes for false. Whoever means it says `IS NOT NULL`.
 */
export function droppedFacts(clauses: readonly Clause[]): readonly Problem[] {
	return [...everyPredicate(clauses)].flatMap((predicate) => {
		const compared = comparedBounds(predicate).filter(({ bound }) => !isMeant(predicate, bound));
		const alone = compared.filter(
			({ bound }) =>
				!canHold(
					predicate,
					without((each) => isSame(each, bound)),
				),
		);
		if (alone.length > 0) return alone.map(problem);
		// Each guards itself, and together they still want one.
		const undated = compared.filter(
			({ bound }) =>
				!canHold(
					predicate,
					without((each) => variableOf(each) === variableOf(bound)),
				),
		);
		return undated.slice(0, 1).map(problem);
	});
}

interface Bound {
	readonly kind: "property";
	readonly of: Expression;
	readonly name: string;
	readonly line: number;
}

const problem = ({ bound, line }: { bound: Bound; line: number }): Problem => {
	const written = `${variableOf(bound) ?? ""}.${bound.name}`;
	return {
		line,
		message: `this leaves out facts ${whatIsOpen[bound.name]}: write (${written} IS NULL OR …), or ${written} IS NOT NULL where that is meant`,
	};
};

/** Every parameter is given; the bounds that `isOpen` says are null, and what has none of them is undated. */
const without = (isOpen: (bound: Bound) => boolean): Assumption => ({
	given: true,
	of: (expression) => {
		if (expression.kind !== "property") return undefined;
		if (bounds.includes(expression.name)) return isOpen(expression) ? null : undefined;
		const allOpen = bounds.every((name) => isOpen({ ...expression, name }));
		return expression.name === "undated" && allOpen ? true : undefined;
	},
});

function comparedBounds(predicate: Expression): { readonly bound: Bound; readonly line: number }[] {
	const found = new Map<string, { bound: Bound; line: number }>();
	for (const each of everyExpression(predicate)) {
		if (each.kind !== "comparison") continue;
		for (const bound of [boundOf(each.left), boundOf(each.right)]) {
			if (bound === null) continue;
			const key = `${variableOf(bound)}.${bound.name}`;
			if (!found.has(key)) found.set(key, { bound, line: each.line });
		}
	}
	return [...found.values()];
}

const isBound = (expression: Expression): expression is Bound =>
	expression.kind === "property" && bounds.includes(expression.name) && variableOf(expression) !== null;

/**
 * The bound that this is, or of which it is the year, the month and so on. What is worked out from bounds by functions is
 * mostly asked of facts that a clause before has held to be dated, and is none.
 */
function boundOf(expression: Expression): Bound | null {
	if (expression.kind !== "property") return null;
	const { of } = expression;
	return isBound(expression) ? expression : boundOf(of);
}

const variableOf = (expression: Expression): string | null =>
	expression.kind === "property" && expression.of.kind === "variable" ? expression.of.name : null;

const isSame = (a: Bound, b: Bound): boolean => a.name === b.name && variableOf(a) === variableOf(b);

/** `r.endLatest IS NOT NULL`, `r.endLatest.year IS NOT NULL`, `NOT r.undated` */
function isMeant(predicate: Expression, bound: Bound): boolean {
	return [...everyExpression(predicate)].some((each) => {
		if (each.kind === "isNull" && each.negated) {
			const asked = boundOf(each.operand);
			return asked !== null && isSame(asked, bound);
		}
		if (each.kind !== "not" || each.operand.kind !== "property") return false;
		return each.operand.name === "undated" && variableOf(each.operand) === variableOf(bound);
	});
}
