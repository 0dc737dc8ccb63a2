import { GraphQLJSON } from "graphql-scalars";
import { isDay } from "../../../model/time/day.ts";
import { parsePeriod } from "../../../model/time/edtf.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { describedIn } from "../sdl.ts";
import { strictScalar } from "./strict-scalar.ts";

const description = describedIn("scalars");

function isPeriod(text: string): boolean {
	try {
		parsePeriod(text);
		return true;
	} catch {
		return false;
	}
}

export const resolvers = {
	Date: strictScalar({
		name: "Date",
		description: description("Date"),
		is: isDay,
		allowed: {
			en: 'a day that exists, written YYYY-MM-DD in quotation marks, such as "2018-02-20"',
			fr: 'un jour qui existe, de l’an 1 à 9999, écrit AAAA-MM-JJ entre guillemets, comme "2018-02-20"',
		},
	}),
	EDTF: strictScalar({
		name: "EDTF",
		description: description("EDTF"),
		is: isPeriod,
		allowed: {
			en: 'a date or period in EDTF, such as "2018-02" or "2015/2018"',
			fr: 'une date ou une période en EDTF, comme "2018-02" ou "2015/2018"',
		},
	}),
	Decimal: strictScalar({
		name: "Decimal",
		description: description("Decimal"),
		is: (text) => /^-?\d{1,30}(\.\d{1,30})?$/.test(text),
		allowed: {
			en: 'a decimal number written with digits, such as "1000000000" or "0.5"',
			fr: 'un nombre décimal écrit en chiffres, comme "1000000000" ou "0.5"',
		},
		numbers: true,
	}),
	JSON: GraphQLJSON,
} satisfies Resolvers;
