import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from "graphql";
import type { Words } from "../../../model/vocabulary/types.ts";

export interface StrictScalar {
	readonly name: string;
	/** As in the SDL, which the scalar would hide. */
	readonly description: string | undefined;
	/** Whether a text is one. */
	readonly is: (text: string) => boolean;
	/** What is allowed, as the end of a sentence: "a day that exists, written YYYY-MM-DD". */
	readonly allowed: Words;
	/** Whether numbers may be written without quotation marks. */
	readonly numbers?: boolean;
}

/** A scalar that is a text of a certain form, checked on its way in. */
export function strictScalar({
	name,
	description,
	is,
	allowed,
	numbers = false,
}: StrictScalar): GraphQLScalarType<string, string> {
	const check = (text: string | null, value: unknown, node?: ValueNode): string => {
		if (text !== null && is(text)) return text;
		const given = JSON.stringify(value);
		const words = {
			en: `${name} cannot be ${given}: it must be ${allowed.en}.`,
			fr: `${name} ne peut pas être ${given} : il faut ${allowed.fr}.`,
		};
		throw new GraphQLError(words.en, {
			...(node && { nodes: node }),
			extensions: { code: "BAD_USER_INPUT", value, allowed: allowed.en, words },
		});
	};
	return new GraphQLScalarType<string, string>({
		name,
		description: description ?? null,
		parseValue: (value) => {
			if (typeof value === "string") return check(value, value);
			return check(numbers && typeof value === "number" ? String(value) : null, value);
		},
		parseLiteral: (node) => {
			if (node.kind === Kind.STRING) return check(node.value, node.value, node);
			const isNumber = node.kind === Kind.INT || node.kind === Kind.FLOAT;
			return check(numbers && isNumber ? node.value : null, print(node), node);
		},
		serialize: (value) => {
			// What the graph holds was checked when it was imported.
			if (typeof value !== "string") throw new TypeError(`${JSON.stringify(value)} is no ${name}.`);
			return value;
		},
	});
}
