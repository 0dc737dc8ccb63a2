import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Entry, Place } from "./entry.ts";
import { story } from "./format/story.ts";
import { validate } from "./format/validate.ts";
import { isOther } from "./other-files.ts";
import type { Problem } from "./problem.ts";
import { readYaml } from "./yaml/read-yaml.ts";

interface Stories {
	readonly entries: readonly Entry<"story">[];
	readonly problems: readonly Problem[];
}

/**
 * Reads the stories of a data set, a YAML file each, and holds them against their schema.
 * @param set the id of the data set
 */
export async function readStories(folder: string, set: string): Promise<Stories> {
	const entries: Entry<"story">[] = [];
	const problems: Problem[] = [];
	const listing = await readdir(folder, { withFileTypes: true });
	for (const one of listing.filter(({ name }) => !isOther(name)).sort(byName)) {
		const path = join(folder, one.name);
		if (one.isDirectory() || !one.name.endsWith(".yaml")) {
			const hint = "a story is a file whose name ends in .yaml";
			problems.push({ file: path, line: 1, column: 1, message: `${one.name} is no story`, hint });
			continue;
		}
		const read = await readStory(path, set);
		entries.push(read.entry);
		problems.push(...read.problems);
	}
	return { entries, problems };
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);

async function readStory(path: string, dataset: string) {
	const { file, problems: syntax } = await readYaml(path);
	if (syntax.length > 0) {
		// What cannot be read is not checked, but it is there.
		const id = file.ids().find((one) => one.startsWith("story/"));
		const entry: Entry<"story"> = { kind: "story", dataset, id, record: {}, place: new Place(file, [], null) };
		return { entry, problems: syntax };
	}
	const value = file.value();
	const { draft, problems } = validate(story, value, file, []);
	const id = typeof draft.id === "string" ? draft.id : undefined;
	const entry: Entry<"story"> = { kind: "story", dataset, id, record: draft, place: new Place(file, [], value) };
	return { entry, problems };
}
