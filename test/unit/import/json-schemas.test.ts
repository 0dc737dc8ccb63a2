import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { jsonSchemas, schemaText } from "../../../server/import/format/json-schema.ts";

const folder = join(packageRoot, "data", "schema");

it("are what the importer checks by: run `npx chronograph schema` after a change of server/import/format", () => {
	const written = Object.fromEntries(
		readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
	);
	const wanted = Object.fromEntries([...jsonSchemas()].map(([name, schema]) => [name, schemaText(schema)]));
	expect(written).toEqual(wanted);
});
