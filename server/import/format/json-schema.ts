import { z } from "zod";
import { fileSchemas } from "./files.ts";

/** The JSON Schema of each file, by its file name in `data/schema/`, for editors that complete and check YAML. */
export function jsonSchemas(): ReadonlyMap<string, object> {
	return new Map(
		Object.entries(fileSchemas).map(([file, schema]) => [
			file.replace(/\.yaml$/, ".json"),
			{ title: `Chronograph: ${file}`, ...z.toJSONSchema(schema, { io: "input" }) },
		]),
	);
}

/** As it stands in its file. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, "\t")}\n`;
