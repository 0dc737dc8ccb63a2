import {
	coerceInputValue,
	type GraphQLError,
	type GraphQLInputType,
	type GraphQLSchema,
	getVariableValues,
	isInputObjectType,
	isInputType,
	isListType,
	isNonNullType,
	type OperationDefinitionNode,
	typeFromAST,
	type VariableDefinitionNode,
} from "graphql";
import type { Words } from "../../../model/vocabulary/types.ts";
import { allowedBy } from "./allowed-by.ts";
import { badRequest, type InFrench } from "./bad-request.ts";

type Values = Readonly<Record<string, unknown>>;

/** What is wrong with the variables of an operation; none where nothing is. */
export function variableErrors(
	schema: GraphQLSchema,
	operation: OperationDefinitionNode,
	values: Values,
): GraphQLError[] {
	const definitions = operation.variableDefinitions ?? [];
	const { errors } = getVariableValues(schema, definitions, { ...values }, { maxErrors: 50 });
	if (!errors) return [];
	const wrong = new Set(errors.map((error) => error.nodes?.[0]));
	const named = definitions
		.filter((definition) => wrong.has(definition))
		.flatMap((one) => errorsOf(schema, one, values));
	return named.length > 0 ? named : errors.map((error) => badRequest(error.message, error.nodes, {}));
}

function errorsOf(schema: GraphQLSchema, definition: VariableDefinitionNode, values: Values): GraphQLError[] {
	const name = definition.variable.name.value;
	const type = typeFromAST(schema, definition.type);
	if (!isInputType(type))
		return [badRequest(`The variable \`$${name}\` has no type of input.`, [definition], { variable: name })];
	const value = values[name];
	if (value === undefined || value === null) {
		const allowed = allowedBy(type);
		const message = `The variable \`$${name}\` is ${value === null ? "null" : "missing"}.`;
		const words = inFrench(name, value === null ? "null" : "absente", allowed);
		return [badRequest(message, [definition], { variable: name, value: null, allowed: allowed.en, words })];
	}
	const found: GraphQLError[] = [];
	coerceInputValue(value, type, (path, wrong, error) => {
		const variable = path.reduce<string>((so, key) => so + (typeof key === "number" ? `[${key}]` : `.${key}`), name);
		const byType = allowedBy(typeAt(type, path));
		const allowed = error.extensions.allowed ?? byType.en;
		const given = JSON.stringify(wrong);
		const message = `The variable \`$${variable}\` is ${given}: ${error.message}`;
		const own = error.extensions.words as Words | undefined;
		const words = own === undefined ? inFrench(variable, given, byType) : of(variable, own);
		found.push(badRequest(message, [definition], { variable, value: wrong, allowed, words }));
	});
	return found;
}

/** GraphQL's own sentences are in English alone: the French says what is allowed. */
const inFrench = (variable: string, given: string, { fr }: Words): InFrench => ({
	fr: `La variable \`$${variable}\` est ${given} : il faut ${fr}.`,
});

const of = (variable: string, { fr }: Words): InFrench => ({ fr: `La variable \`$${variable}\` : ${fr}` });

/** The type wanted at a place inside a value. */
function typeAt(type: GraphQLInputType, [key, ...rest]: readonly (string | number)[]): GraphQLInputType {
	if (key === undefined) return type;
	if (isNonNullType(type)) return typeAt(type.ofType, [key, ...rest]);
	if (isListType(type)) return typeAt(type.ofType, typeof key === "number" ? rest : [key, ...rest]);
	const field = isInputObjectType(type) ? type.getFields()[key] : undefined;
	return field ? typeAt(field.type, rest) : type;
}
