import { UnexpectedValueError } from "../../domain/properties.ts";
import { factFields } from "../fact/fact-fields.ts";
import { partiesBy } from "../fact/parties.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { inLanguage } from "../words.ts";

const described = partiesBy("DESCRIBES");

export const resolvers = {
	Attribute: {
		...factFields,
		of: async (attribute, args, context) => {
			const [entity] = await described(attribute, args, context);
			if (!entity) throw new UnexpectedValueError(`${attribute.id} describes nothing.`);
			return entity;
		},
		value: ({ valueEn, valueFr }, args) => inLanguage(valueEn, valueFr, args),
		amount: ({ amountText }) => amountText,
		unit: ({ unit, unitFr }, args) => inLanguage(unit, unitFr, args),
	},
} satisfies Resolvers;
