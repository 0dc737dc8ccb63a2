import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from "graphql";
import type { Words } from "../../../model/vocabulary/types.ts";

const builtIn: ReadonlyMap<string, Words> = new Map([
	["Int", { en: "a whole number", fr: "un nombre entier" }],
	["Float", { en: "a number", fr: "un nombre" }],
	["Boolean", { en: "true or false", fr: "true ou false" }],
	["String", { en: "a text", fr: "un texte" }],
	["ID", { en: "an id, as a text", fr: "un identifiant, comme texte" }],
]);

/** What a type of the schema allows, as the end of a sentence. Scalars of ours say more themselves. */
export function allowedBy(type: GraphQLInputType): Words {
	if (isNonNullType(type)) return allowedBy(type.ofType);
	if (isListType(type)) {
		const each = allowedBy(type.ofType);
		return { en: `a list, each of it ${each.en}`, fr: `une liste, pour chacun de ses éléments ${each.fr}` };
	}
	if (isEnumType(type)) {
		const names = type.getValues().map(({ name }) => name);
		return { en: `one of ${names.join(", ")}`, fr: `l’un de ${names.join(", ")}` };
	}
	if (isInputObjectType(type)) {
		const fields = Object.keys(type.getFields()).join(", ");
		return { en: `an object of ${fields}`, fr: `un objet de ${fields}` };
	}
	return builtIn.get(type.name) ?? { en: `a ${type.name}`, fr: `un ${type.name}` };
}
