import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from "graphql";

export interface StrictScalar {
	readonly name: string;
	/** Whether a text is one. */
	readonly is: (text: string) => boolean;
	/** What is allowed, as the end of a sentence: "a day that exists, written YYYY-MM-DD". */
	readonly allowed: string;
	/** Whether numbers may be written without quotation marks. */
	readonly numbers?: boolean;
}

/** A scalar that is a text of a certain form, checked on its way in. Its description comes from the SDL. */
export function strictScalar({ name, is, allowed, numbers = false }: StrictScalar): GraphQLScalarType<string, string> {
	const refuse = (shown: string, node?: ValueNode) =>
		new GraphQLError(`${name} cannot be ${shown}: it must be ${allowed}.`, {
			...(node && { nodes: node }),
			extensions: { code: "BAD_USER_INPUT", value: shown, allowed },
		});
	const check = (text: string, shown: string, node?: ValueNode): string => {
		if (!is(text)) throw refuse(shown, node);
		return text;
	};
	return new GraphQLScalarType<string, string>({
		name,
		parseValue: (value) => {
			const text = numbers && typeof value === "number" ? String(value) : value;
			if (typeof text !== "string") throw refuse(JSON.stringify(value) ?? "undefined");
			return check(text, JSON.stringify(value));
		},
		parseLiteral: (node) => {
			const written = node.kind === Kind.STRING || (numbers && (node.kind === Kind.INT || node.kind === Kind.FLOAT));
			if (!written) throw refuse(print(node), node);
			return check(node.value, print(node), node);
		},
		serialize: (value) => {
			// What the graph holds was checked when it was imported.
			if (typeof value !== "string") throw new TypeError(`${JSON.stringify(value)} is no ${name}.`);
			return value;
		},
	});
}
