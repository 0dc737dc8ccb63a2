import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Words } from "../../../../model/vocabulary/types.ts";
import { packageRoot } from "../../../config/package-root.ts";

const template = join(packageRoot, "cypher", "templates", "report.cypher");
/** Words that follow `chronograph report` and `/reports/` with a meaning of their own. */
const reserved: readonly string[] = ["check", "new"];
const longest = 80;

/** What is wrong with the name of a new report, as a sentence; null where nothing is. */
export function faultOfName(name: string): Words | null {
	return /^[a-z0-9][a-z0-9-]*$/.test(name) && name.length <= longest && !reserved.includes(name)
		? null
		: {
				en: `The name is ${JSON.stringify(name)}; it must be of lower-case letters, digits and dashes, ${longest} at most, and neither ${reserved.join(" nor ")}.`,
				fr: `Le nom est ${JSON.stringify(name)} ; il faut des minuscules sans accent, des chiffres et des traits d’union, ${longest} au plus, et ni ${reserved.join(" ni ")}.`,
			};
}

/** The text of a new report of that name. */
export async function newReport(name: string): Promise<string> {
	const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
	return (await readFile(template, "utf8")).replace("New report", title);
}
