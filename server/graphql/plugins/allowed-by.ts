import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";

const builtIn: ReadonlyMap<string, string> = new Map([
	["Int", "a whole number"],
	["Float", "a number"],
	["Boolean", "true or false"],
	["String", "a text"],
	["ID", "an id, as a text"],
]);

/** What a type of the schema allows, as the end of a sentence. Scalars of ours say more themselves. */
export function allowedBy(type: GraphQLInputType): string {
	if (isNonNullType(type)) return allowedBy(type.ofType);
	if (isListType(type)) return `a list, each of it ${allowedBy(type.ofType)}`;
	if (isEnumType(type))
		return `one of ${type
			.getValues()
			.map(({ name }) => name)
			.join(", ")}`;
	if (isInputObjectType(type)) return `an object of ${Object.keys(type.getFields()).join(", ")}`;
	return builtIn.get(type.name) ?? `a ${type.name}`;
}
