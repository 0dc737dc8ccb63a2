import { type GraphQLField, getNamedType, isInterfaceType, isLeafType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { createSchema } from "../../../server/graphql/schema.ts";
import { useBundledApi } from "./api.ts";
import { objectsAt, placesOf } from "./described-examples.ts";

const { ask } = useBundledApi();
const schema = createSchema(vocabulary);

/** What a description promises of the bundled data; where that has nothing, it says "For example" instead. */
const exampleOf = ({ description }: { readonly description?: string | null | undefined }): string | null =>
	/Example: `([^`]*)`/.exec(description ?? "")?.[1] ?? null;

type Field = GraphQLField<unknown, unknown>;
const isEmpty = (value: unknown): boolean =>
	value === null ||
	value === undefined ||
	(Array.isArray(value) && value.length === 0) ||
	(typeof value === "object" && "nodes" in value && isEmpty(value.nodes));
const inWords = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

describe("an example in a description", () => {
	const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
	it.each(queries.map((field) => [field.name, exampleOf(field)] as const))(
		"of the question %s has an answer",
		async (name, example) => {
			expect(example).not.toBeNull();
			const { data, errors } = await ask(example ?? "");
			expect(errors).toEqual([]);
			expect(isEmpty(data[name])).toBe(false);
		},
	);

	const objects = Object.values(schema.getTypeMap()).filter(
		(type) =>
			(isObjectType(type) || isInterfaceType(type)) &&
			!type.name.startsWith("__") &&
			type !== schema.getQueryType() &&
			Object.values(type.getFields()).some((field) => exampleOf(field) !== null),
	);
	it.each(objects.map(({ name }) => name))("of a field of %s is what the bundled data has", async (name) => {
		const type = schema.getType(name);
		if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${name} has no fields.`);
		const fields: readonly Field[] = Object.values(type.getFields()).filter((field) => exampleOf(field) !== null);
		const isValue = (field: Field) => isLeafType(getNamedType(field.type));
		const selection = fields
			.map((field, place) => `f${place}: ${isValue(field) ? field.name : exampleOf(field)}`)
			.join(" ");
		const found: unknown[][] = fields.map(() => []);
		for (const place of placesOf[name] ?? []) {
			const { data, errors } = await ask(place.replace("$", selection));
			expect(errors).toEqual([]);
			for (const object of objectsAt(place, data))
				for (const [at, values] of found.entries()) values.push(object[`f${at}`]);
		}
		for (const [at, field] of fields.entries()) {
			const values = found[at] ?? [];
			const example = exampleOf(field);
			if (isValue(field)) expect(values.map(inWords), `${name}.${field.name}`).toContain(example);
			else expect(values.every(isEmpty), `${name}.${field.name} is empty everywhere`).toBe(false);
		}
	});
});
