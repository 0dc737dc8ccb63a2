import type { Clause, Expression, Pattern } from "../cypher/syntax.ts";

/** The expressions directly within one; those of a subquery's clauses not. */
export function partsOf(expression: Expression): readonly Expression[] {
	switch (expression.kind) {
		case "property":
			return [expression.of];
		case "call":
		case "arithmetic":
		case "other":
			return expression.parts;
		case "not":
		case "isNull":
			return [expression.operand];
		case "logic":
		case "comparison":
			return [expression.left, expression.right];
		case "case":
			return [
				...(expression.subject ? [expression.subject] : []),
				...expression.branches.flatMap(({ when, result }) => [when, result]),
				...(expression.otherwise ? [expression.otherwise] : []),
			];
		case "pattern":
			return patternExpressions(expression.pattern);
		case "patternComprehension":
			return [
				...patternExpressions(expression.pattern),
				...(expression.where ? [expression.where] : []),
				expression.result,
			];
		default:
			return [];
	}
}

const patternExpressions = ({ parts, wheres }: Pattern): readonly Expression[] => [
	...parts.flatMap(({ properties, where }) => [...properties.map(({ value }) => value), ...(where ? [where] : [])]),
	...wheres,
];

/** The expressions directly within a clause; those of a subquery's clauses not. */
export function expressionsOf(clause: Clause): readonly Expression[] {
	const where = "where" in clause && clause.where !== null ? [clause.where] : [];
	switch (clause.kind) {
		case "match":
			return [...clause.patterns.flatMap(patternExpressions), ...where];
		case "projection":
			return [...clause.items.map(({ expression }) => expression), ...clause.others, ...where];
		case "other":
			return clause.parts;
		default:
			return where;
	}
}

/** An expression and all within it, those of its subqueries' clauses too. */
export function* everyExpression(expression: Expression): Generator<Expression> {
	yield expression;
	for (const part of partsOf(expression)) yield* everyExpression(part);
	if (expression.kind === "subquery") for (const clause of everyClause(expression.body)) yield* inClause(clause);
}

function* inClause(clause: Clause): Generator<Expression> {
	for (const expression of expressionsOf(clause)) yield* everyExpression(expression);
}

/** Each list of clauses of a statement: its own, and those of its subqueries wherever they stand. */
export function* everyBody(clauses: readonly Clause[]): Generator<readonly Clause[]> {
	yield clauses;
	for (const clause of clauses) {
		if (clause.kind === "subquery") yield* everyBody(clause.body);
		for (const expression of expressionsOf(clause)) yield* bodiesIn(expression);
	}
}

function* bodiesIn(expression: Expression): Generator<readonly Clause[]> {
	if (expression.kind === "subquery") yield* everyBody(expression.body);
	for (const part of partsOf(expression)) yield* bodiesIn(part);
}

/** Every clause of a statement, those of its subqueries too. */
export function* everyClause(clauses: readonly Clause[]): Generator<Clause> {
	for (const body of everyBody(clauses)) yield* body;
}

/** Every pattern of a statement: those that are matched, those asked about, those that make a list. */
export function* everyPattern(clauses: readonly Clause[]): Generator<Pattern> {
	for (const clause of everyClause(clauses)) {
		if (clause.kind === "match") yield* clause.patterns;
		for (const expression of expressionsOf(clause)) yield* patternsIn(expression);
	}
}

function* patternsIn(expression: Expression): Generator<Pattern> {
	if (expression.kind === "pattern" || expression.kind === "patternComprehension") yield expression.pattern;
	for (const part of partsOf(expression)) yield* patternsIn(part);
}

/** The parts of a predicate that must all hold. */
export function conjuncts(predicate: Expression): readonly Expression[] {
	return predicate.kind === "logic" && predicate.sign === "and"
		? [...conjuncts(predicate.left), ...conjuncts(predicate.right)]
		: [predicate];
}

/** Every predicate of a statement, of its patterns and subqueries too. */
export function* everyPredicate(clauses: readonly Clause[]): Generator<Expression> {
	for (const clause of everyClause(clauses)) if ("where" in clause && clause.where !== null) yield clause.where;
	for (const { parts, wheres } of everyPattern(clauses)) {
		yield* wheres;
		for (const { where } of parts) if (where !== null) yield where;
	}
	for (const clause of everyClause(clauses))
		for (const expression of expressionsOf(clause))
			for (const each of withoutSubqueries(expression))
				if (each.kind === "patternComprehension" && each.where !== null) yield each.where;
}

function* withoutSubqueries(expression: Expression): Generator<Expression> {
	yield expression;
	for (const part of partsOf(expression)) yield* withoutSubqueries(part);
}
