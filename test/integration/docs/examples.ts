import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../server/config/package-root.ts";

export interface Example {
	/** The heading that it stands under, and its line. */
	readonly name: string;
	readonly query: string;
	/** As JSON. */
	readonly answer: string;
}

/** A document's questions to GraphQL with their answers; every block of either kind is in one. */
export function examplesOf(document: string): { readonly text: string; readonly examples: readonly Example[] } {
	const text = readFileSync(join(packageRoot, "docs", document), "utf8");
	const examples = [...text.matchAll(/```graphql\n([\s\S]*?)```\n(?:```json\n([\s\S]*?)```)?/g)].map(
		([whole, query = "", answer = ""]) => {
			const before = text.slice(0, text.indexOf(whole));
			const heading = /^## (.*)$/m.exec(before.slice(before.lastIndexOf("\n## ") + 1))?.[1] ?? "";
			return { name: `${heading}, line ${before.split("\n").length}`, query, answer };
		},
	);
	return { text, examples };
}
