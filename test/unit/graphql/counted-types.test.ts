import { expect, it } from "vitest";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import { statement } from "../../../server/graph/statements.ts";

it("the database's own counts are asked of every relationship type of the model, and of no other", () => {
	const counted = [...statement("queries/relationship-type-counts").matchAll(/\[:(\w+)\]->\(\) \} AS (\w+)/g)];
	expect(counted.map(([, type]) => type)).toEqual(vocabulary.relationshipTypes.map(({ type }) => type));
	for (const [, type, column] of counted) expect(column).toBe(type);
});

it("the database's own counts are asked of every label of the model", () => {
	const counted = [...statement("queries/label-counts").matchAll(/\(:(\w+)\) \} AS (\w+)/g)].map(
		([, , column]) => column,
	);
	expect(counted.toSorted()).toEqual(vocabulary.labels.map(({ label }) => label).toSorted());
});
