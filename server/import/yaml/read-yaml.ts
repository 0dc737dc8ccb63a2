import { readFile } from "node:fs/promises";
import { type Parsed, parseYaml } from "./source-file.ts";

/** Reads a YAML file. What keeps it from being read is a problem of its own; nothing is thrown. */
export async function readYaml(path: string): Promise<Parsed> {
	const unreadable = (text: string, message: string, hint?: string): Parsed => ({
		file: parseYaml(path, text).file,
		problems: [{ file: path, line: 1, column: 1, message, ...(hint && { hint }) }],
	});
	const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
	if (bytes instanceof Error) {
		if (bytes.code === "ENOENT") return unreadable("", "there is no such file");
		return unreadable("", `this file cannot be read (${bytes.code ?? bytes.message})`, "see who may read it");
	}
	try {
		return parseYaml(path, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return unreadable(bytes.toString("latin1"), "this file is not UTF-8", "save it as UTF-8");
	}
}
