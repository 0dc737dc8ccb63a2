import {
	type ASTNode,
	BREAK,
	type DocumentNode,
	type GraphQLError,
	type GraphQLInputType,
	type GraphQLSchema,
	Kind,
	print,
	TypeInfo,
	visit,
	visitWithTypeInfo,
} from "graphql";
import { allowedBy } from "./allowed-by.ts";
import { badRequest, type InFrench } from "./bad-request.ts";

/** A validation error about a value that is written in the document, with its argument and what is allowed; any other one as it is. */
export function argumentError(error: GraphQLError, document: DocumentNode, schema: GraphQLSchema): GraphQLError {
	const value = error.nodes?.[0];
	// The cache of validation gives again what was made here.
	if (!value || "argument" in error.extensions) return error;
	const place = placeOf(value, document, schema);
	if (place === null) return error;
	const { argument, type } = place;
	const { words, ...said } = error.extensions as { readonly words?: InFrench };
	const allowed = type && allowedBy(type);
	const fr = words?.fr ?? (allowed && `${print(value)} n’y va pas : il faut ${allowed.fr}.`);
	return badRequest(`The argument \`${argument}\`: ${error.message}`, [value], {
		value: print(value),
		...said,
		argument,
		...(!("allowed" in said) && allowed && { allowed: allowed.en }),
		...(fr && { words: { fr: `L’argument \`${argument}\` : ${fr}` } }),
	});
}

/** The argument that a value is written in, with its path (`when.at`), and the type wanted there; null where it is in none. */
function placeOf(
	value: ASTNode,
	document: DocumentNode,
	schema: GraphQLSchema,
): { readonly argument: string; readonly type: GraphQLInputType | null } | null {
	let place: { argument: string; type: GraphQLInputType | null } | null = null;
	const path: string[] = [];
	const types = new TypeInfo(schema);
	visit(
		document,
		visitWithTypeInfo(types, {
			enter: (node) => {
				if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) path.push(node.name.value);
				if (node !== value) return undefined;
				if (path.length > 0) place = { argument: path.join("."), type: types.getInputType() ?? null };
				return BREAK;
			},
			leave: (node) => {
				if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) path.pop();
			},
		}),
	);
	return place;
}
