import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command } from "commander";
import { packageRoot } from "../config/package-root.ts";
import { jsonSchemas, schemaText } from "../import/format/json-schema.ts";

/** `chronograph schema [folder]`: the JSON Schemas by which an editor completes and checks the files of a data set. */
export function schemaCommand(): Command {
	return new Command("schema")
		.description("Write the JSON Schemas of the data files, for editors")
		.argument("[folder]", "where to", join(packageRoot, "data", "schema"))
		.action(async (folder: string) => {
			await mkdir(folder, { recursive: true });
			for (const [name, schema] of jsonSchemas()) await writeFile(join(folder, name), schemaText(schema));
		});
}
