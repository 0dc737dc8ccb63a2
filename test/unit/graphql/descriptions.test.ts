import {
	type GraphQLNamedType,
	isEnumType,
	isInputObjectType,
	isInterfaceType,
	isObjectType,
	parse,
	validate,
} from "graphql";
import { describe, expect, it } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { exampleQuery } from "../../../server/graphql/example-query.ts";
import { createSchema } from "../../../server/graphql/schema.ts";

const schema = createSchema(vocabulary);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID"]);

/** Everything that a reader of the documentation meets, by its name there. */
function* described(type: GraphQLNamedType): Generator<readonly [string, string | null | undefined]> {
	yield [type.name, type.description];
	if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
	if (isInputObjectType(type))
		for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
	if (!isObjectType(type) && !isInterfaceType(type)) return;
	for (const field of Object.values(type.getFields())) {
		yield [`${type.name}.${field.name}`, field.description];
		for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name}:)`, argument.description];
	}
}

describe("the schema is its own manual", () => {
	it("describes every type, field, argument and value", () => {
		const all = types.filter(({ name }) => !builtIn.has(name)).flatMap((type) => [...described(type)]);
		expect(all.length).toBeGreaterThan(400);
		expect(all.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
	});

	it("gives an example with every field; what the bundled data has of them is held in test/integration", () => {
		const fields = types.flatMap((type) =>
			isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
				? Object.values(type.getFields()).map(({ name, description }) => [`${type.name}.${name}`, description] as const)
				: [],
		);
		expect(fields.length).toBeGreaterThan(400);
		const example = /(Example: |For example |such as |: )`[^`]+`/;
		expect(fields.filter(([, description]) => !example.test(description ?? "")).map(([name]) => name)).toEqual([]);
	});

	it("names every relationship type of the vocabulary, with its wording", () => {
		const type = schema.getType("RelationshipType");
		if (!isEnumType(type)) throw new Error("RelationshipType is no enum.");
		expect(type.getValues().map(({ name }) => name)).toEqual(vocabulary.relationshipTypes.map((entry) => entry.type));
		expect(type.getValue("FOUNDED")?.description).toBe(
			'From person or company to company: "founded"; the other way round "founded by".',
		);
	});

	it("opens GraphiQL on an example that it can answer", () => {
		expect(validate(schema, parse(exampleQuery))).toEqual([]);
	});
});
