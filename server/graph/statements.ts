import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../config/package-root.ts";

const texts = new Map<string, string>();

/**
 * The text of a Cypher file: `queries/search` is `cypher/queries/search.cypher`. It is sent as it stands.
 * @throws where there is no such file
 */
export function statement(name: string): string {
	const known = texts.get(name);
	if (known !== undefined) return known;
	const text = readFileSync(join(packageRoot, "cypher", `${name}.cypher`), "utf8");
	texts.set(name, text);
	return text;
}
