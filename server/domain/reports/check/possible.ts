import type { Clause, Expression, Pattern } from "../cypher/syntax.ts";

/** What an expression can come to, as far as can be told without data. */
interface Possible {
	readonly true: boolean;
	readonly false: boolean;
	readonly null: boolean;
}

/** What is taken to be so. */
export interface Assumption {
	/** Whether this is surely null; true or false where it is surely that; undefined where it may be anything. */
	readonly of: (expression: Expression) => null | boolean | undefined;
	/** Whether a parameter of which nothing else is assumed is surely given. */
	readonly given: boolean;
}

const anything: Possible = { true: true, false: true, null: true };
const nothing: Possible = { true: false, false: false, null: true };
const yesOrNo: Possible = { true: true, false: true, null: false };
const always: Possible = { true: true, false: false, null: false };
const never: Possible = { true: false, false: true, null: false };

const isSurelyNull = (possible: Possible): boolean => possible.null && !possible.true && !possible.false;
const either = (a: Possible, b: Possible): Possible => ({
	true: a.true || b.true,
	false: a.false || b.false,
	null: a.null || b.null,
});

/** Whether a predicate can hold at all: Cypher's three values, each as far as it is possible. */
export const canHold = (predicate: Expression, assumed: Assumption): boolean => evaluate(predicate, assumed).true;

/** Whether a pattern can be found at all: nothing has a property that is equal to null. */
export const canBeFound = ({ parts, wheres }: Pattern, assumed: Assumption): boolean =>
	parts.every(
		({ properties, where }) =>
			properties.every(({ value }) => !isSurelyNull(evaluate(value, assumed))) &&
			(where === null || canHold(where, assumed)),
	) && wheres.every((where) => canHold(where, assumed));

function evaluate(expression: Expression, assumed: Assumption): Possible {
	const known = assumed.of(expression);
	if (known !== undefined) return known === null ? nothing : known ? always : never;
	const of = (each: Expression) => evaluate(each, assumed);
	switch (expression.kind) {
		case "parameter":
			return assumed.given ? yesOrNo : anything;
		case "literal":
			if (expression.value === "other") return yesOrNo;
			return expression.value === null ? nothing : expression.value ? always : never;
		case "not": {
			const operand = of(expression.operand);
			return { true: operand.false, false: operand.true, null: operand.null };
		}
		case "logic":
			return connect(expression.sign, of(expression.left), of(expression.right));
		case "comparison":
			return isSurelyNull(of(expression.left)) || isSurelyNull(of(expression.right)) ? nothing : anything;
		case "isNull": {
			const operand = of(expression.operand);
			const isNull = { true: operand.null, false: operand.true || operand.false, null: false };
			return expression.negated ? { ...isNull, true: isNull.false, false: isNull.true } : isNull;
		}
		case "arithmetic":
			return expression.parts.some((part) => isSurelyNull(of(part))) ? nothing : anything;
		case "property":
			return isSurelyNull(of(expression.of)) ? nothing : anything;
		case "call":
			return evaluateCall(expression.name, expression.parts.map(of));
		case "case":
			return evaluateCase(expression, of);
		case "pattern":
			return canBeFound(expression.pattern, assumed) ? yesOrNo : never;
		case "subquery":
			return expression.type !== "exists" || canAnswer(expression.body, assumed) ? yesOrNo : never;
		default:
			return anything;
	}
}

function connect(sign: "and" | "or" | "xor", a: Possible, b: Possible): Possible {
	const anyNull = a.null || b.null;
	switch (sign) {
		case "and":
			return { true: a.true && b.true, false: a.false || b.false, null: anyNull };
		case "or":
			return { true: a.true || b.true, false: a.false && b.false, null: anyNull };
		case "xor":
			return isSurelyNull(a) || isSurelyNull(b) ? nothing : { ...yesOrNo, null: anyNull };
	}
}

/** Functions whose result is not null where something that they are given is. */
const nullsWelcome = ["coalesce", "collect", "count", "any", "all", "none", "single", "reduce", "allreduce", "nullif"];

function evaluateCall(name: string, parts: readonly Possible[]): Possible {
	if (name === "coalesce") {
		const all = parts.reduce(either, { true: false, false: false, null: false });
		return { ...all, null: parts.every((part) => part.null) };
	}
	return !nullsWelcome.includes(name) && parts.some(isSurelyNull) ? nothing : anything;
}

function evaluateCase(
	{ subject, branches, otherwise }: Extract<Expression, { kind: "case" }>,
	of: (expression: Expression) => Possible,
): Possible {
	let result: Possible = { true: false, false: false, null: false };
	for (const branch of branches) {
		const when = subject === null ? of(branch.when) : anything;
		if (when.true) result = either(result, of(branch.result));
		if (!when.false && !when.null) return result;
	}
	return either(result, otherwise === null ? nothing : of(otherwise));
}

/** Whether a subquery can give a row at all. */
function canAnswer(body: readonly Clause[], assumed: Assumption): boolean {
	if (body.some(({ kind }) => kind === "union")) return true;
	return body.every(
		(clause) =>
			clause.kind !== "match" ||
			clause.optional ||
			(clause.patterns.every((pattern) => canBeFound(pattern, assumed)) &&
				(clause.where === null || canHold(clause.where, assumed))),
	);
}
