import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
	buildSchema,
	type GraphQLNamedType,
	isEnumType,
	isInputObjectType,
	isInterfaceType,
	isObjectType,
	isSpecifiedScalarType,
	printSchema,
} from "graphql";
import { describe, expect, it } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { packageRoot } from "../../../server/config/package-root.ts";
import { createSchema } from "../../../server/graphql/schema.ts";

const contract = buildSchema(readFileSync(join(packageRoot, "test/fixtures/contract.graphql"), "utf8"));
const served = createSchema(vocabulary);

/** Everything that a script may have been written against, each on a line: what is of which type, and by which default. */
function promises(type: GraphQLNamedType): string[] {
	const { name } = type;
	if (isEnumType(type)) return type.getValues().map((value) => `enum ${name} ${value.name}`);
	if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => `input ${name}.${said(field)}`);
	if (!isObjectType(type) && !isInterfaceType(type)) return [`scalar ${name}`];
	return [
		...type.getInterfaces().map((one) => `${name} is a ${one.name}`),
		...Object.values(type.getFields()).flatMap((field) => [
			`${name}.${field.name}: ${field.type}`,
			...field.args.map((argument) => `${name}.${field.name}(${said(argument)})`),
		]),
	];
}

function said(value: { readonly name: string; readonly type: unknown; readonly defaultValue?: unknown }): string {
	return `${value.name}: ${value.type} = ${JSON.stringify(value.defaultValue)}`;
}

const mine = ({ name }: GraphQLNamedType) => !name.startsWith("__");
const types = Object.values(contract.getTypeMap()).filter((type) => mine(type) && !isSpecifiedScalarType(type));

/** Arguments without which a question fails that was right before they were there. */
function newDemands(type: GraphQLNamedType): string[] {
	const before = contract.getType(type.name);
	if (!(isObjectType(type) || isInterfaceType(type)) || !(isObjectType(before) || isInterfaceType(before))) return [];
	return Object.entries(before.getFields()).flatMap(([name, { args }]) =>
		(type.getFields()[name]?.args ?? [])
			.filter((one) => String(one.type).endsWith("!") && one.defaultValue === undefined)
			.filter((one) => !args.some((known) => known.name === one.name))
			.map((one) => `${type.name}.${name}(${one.name}:)`),
	);
}

describe("the schema that is served", () => {
	it.each(types.map((type) => [type.name, type] as const))("keeps the contract: %s", (name, type) => {
		const there = served.getType(name);
		expect(there, `${name} is served`).toBeDefined();
		expect(there && promises(there)).toEqual(expect.arrayContaining(promises(type)));
	});

	it("demands nothing that the contract does not", () => {
		expect(Object.values(served.getTypeMap()).flatMap(newDemands)).toEqual([]);
	});

	it("is what docs/schema.graphql shows; `npx vitest run --project unit contract -u` writes it anew", async () => {
		await expect(`${printSchema(served)}\n`).toMatchFileSnapshot(join(packageRoot, "docs/schema.graphql"));
	});
});
