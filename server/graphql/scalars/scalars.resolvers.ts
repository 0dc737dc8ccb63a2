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
		allowed: 'a day that exists, written YYYY-MM-DD in quotation marks, such as "2018-02-20"',
	}),
	EDTF: strictScalar({
		name: "EDTF",
		description: description("EDTF"),
		is: isPeriod,
		allowed: 'a date or period in EDTF, such as "2018-02" or "2015/2018"',
	}),
	Decimal: strictScalar({
		name: "Decimal",
		description: description("Decimal"),
		is: (text) => /^-?\d{1,30}(\.\d{1,30})?$/.test(text),
		allowed: 'a decimal number written with digits, such as "1000000000" or "0.5"',
		numbers: true,
	}),
	JSON: GraphQLJSON,
} satisfies Resolvers;
