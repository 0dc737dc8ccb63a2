import {
	type GraphQLArgument,
	type GraphQLField,
	getNamedType,
	isLeafType,
	isObjectType,
	isRequiredArgument,
} from "graphql";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { createSchema } from "../../../server/graphql/schema.ts";

/** Where one of each type stands in the small world. */
const parents: Readonly<Record<string, string>> = {
	Query: "",
	Person: 'person(id: "person/bela")',
	Company: 'company(id: "company/nord")',
	Product: 'product(id: "product/engine")',
	Source: 'source(id: "source/paper")',
	Funding: 'funding(id: "funding/pledge")',
	Statement: 'statement(id: "statement/bela-2018")',
	Event: 'event(id: "event/launch")',
	Tie: 'fact(id: "fact/anna-founded-nord") { ... on Tie',
};

/** What an argument that must be there is given. */
const needed: Readonly<Record<string, string>> = {
	"ID!": '"person/anna"',
	"[ID!]!": '["person/anna", "company/nord"]',
	"String!": '"nord"',
	"Date!": '"2019-01-01"',
};

/** A field with an argument that is a date or has dates, and a way to ask it. */
export interface FieldOfTime {
	/** Such as `Company.statements(when:)`. */
	readonly name: string;
	readonly argument: string;
	/** The whole question, with this value for the argument. */
	query(value: string): string;
}

/** Every field of the API with an argument of this type; a new one is among them by itself. */
export function fieldsWith(type: string): readonly FieldOfTime[] {
	const schema = createSchema(vocabulary);
	return Object.entries(parents).flatMap(([parent, entry]) => {
		const object = schema.getType(parent);
		if (!isObjectType(object)) throw new Error(`${parent} is no type of the schema.`);
		return Object.values(object.getFields()).flatMap((field) =>
			field.args
				.filter((argument) => getNamedType(argument.type).name === type)
				.map((argument) => ({
					name: `${parent}.${field.name}(${argument.name}:)`,
					argument: argument.name,
					query: (value: string) => wrap(entry, asked(field, argument, value)),
				})),
		);
	});
}

function wrap(entry: string, field: string): string {
	const closing = (entry.match(/\{/g)?.length ?? 0) + (entry === "" ? 0 : 1);
	return `{ ${entry === "" ? "" : `${entry} {`} ${field} ${"}".repeat(closing)} }`;
}

function asked(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument, value: string): string {
	const others = field.args
		.filter((other) => other !== argument && isRequiredArgument(other))
		.map((other) => `${other.name}: ${given(other)}`);
	const type = getNamedType(field.type);
	const inner = isLeafType(type)
		? ""
		: isObjectType(type) && type.getFields().totalCount !== undefined
			? "{ totalCount }"
			: "{ __typename }";
	return `${field.name}(${[...others, `${argument.name}: ${value}`].join(", ")}) ${inner}`;
}

function given({ name, type }: GraphQLArgument): string {
	// No path leads from a node to itself.
	const value = name === "to" ? '"company/nord"' : needed[String(type)];
	if (value === undefined) throw new Error(`Nothing is known to give for ${String(type)}.`);
	return value;
}
