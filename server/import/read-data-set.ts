import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { nearest } from "../../model/nearest.ts";
import type { VocabularyAdditions } from "../../model/vocabulary/types.ts";
import { type Entry, Place } from "./entry.ts";
import { type Dataset, dataset } from "./format/dataset.ts";
import type { Draft } from "./format/draft.ts";
import { fileNames, type RecordFile, recordFiles, recordSchemas, storiesFolder } from "./format/files.ts";
import { validate } from "./format/validate.ts";
import { toAdditions, vocabularyAdditions } from "./format/vocabulary.ts";
import { isOther } from "./other-files.ts";
import type { Problem } from "./problem.ts";
import { readStories } from "./read-stories.ts";
import { readYaml } from "./yaml/read-yaml.ts";
import { type Parsed, parseYaml, type SourceFile } from "./yaml/source-file.ts";

/** A folder of files, as far as it is right. */
export interface DataSet {
	readonly folder: string;
	/** Empty where it is missing or wrong. */
	readonly id: string;
	readonly about: Draft<Dataset>;
	readonly additions: VocabularyAdditions;
	readonly entries: readonly Entry[];
	/** Where its `dataset.yaml` and its `vocabulary.yaml` stand. */
	readonly places: { readonly dataset: Place; readonly vocabulary: Place };
}

/** Reads a folder and holds each of its files against its schema. What the files say of each other is not checked yet. */
export async function readDataSet(folder: string): Promise<{ dataSet: DataSet; problems: readonly Problem[] }> {
	const problems: Problem[] = [];
	const listing = await readdir(folder, { withFileTypes: true }).catch(() => null);
	if (listing === null) {
		problems.push(nowhere(folder, "there is no such folder", "give the folder of a data set, such as data/my-set"));
	}
	const names = (listing ?? []).filter((entry) => !entry.isDirectory()).map(({ name }) => name);
	for (const entry of listing ?? [])
		if (!isOther(entry.name) && !isStories(entry)) problems.push(...oddName(folder, entry.name, entry.isDirectory()));

	const read = async (name: string): Promise<Parsed> => {
		const path = join(folder, name);
		const parsed = names.includes(name) ? await readYaml(path) : parseYaml(path, "");
		problems.push(...parsed.problems);
		return parsed;
	};

	const about = await read("dataset.yaml");
	if (listing !== null && !names.includes("dataset.yaml"))
		problems.push(
			nowhere(
				join(folder, "dataset.yaml"),
				"this file is missing",
				"it has id, title, licence and citation of the set",
			),
		);
	const set = names.includes("dataset.yaml")
		? check(about, (file) => validate(dataset, file.value(), file, []), problems)
		: {};
	const words = await read("vocabulary.yaml");
	const additions = check(words, (file) => validate(vocabularyAdditions, file.value() ?? {}, file, []), problems);

	const id = set.id ?? "";
	const entries: Entry[] = [];
	for (const name of Object.keys(recordFiles) as RecordFile[]) {
		if (names.includes(name)) entries.push(...readRecords(recordFiles[name], id, await read(name), problems));
	}
	if (listing?.some(isStories)) {
		const stories = await readStories(join(folder, storiesFolder), id);
		entries.push(...stories.entries);
		problems.push(...stories.problems);
	}
	return {
		dataSet: {
			folder,
			id,
			about: set,
			additions: toWholeAdditions(additions),
			entries,
			places: {
				dataset: new Place(about.file, [], about.file.value()),
				vocabulary: new Place(words.file, [], words.file.value()),
			},
		},
		problems,
	};
}

/** A file's value by its schema, or nothing where it is no YAML. */
function check<T>(
	{ file, problems: syntax }: Parsed,
	by: (file: SourceFile) => { readonly draft: Draft<T>; readonly problems: readonly Problem[] },
	problems: Problem[],
): Draft<T> {
	if (syntax.length > 0) return {} as Draft<T>;
	const { draft, problems: found } = by(file);
	problems.push(...found);
	return draft;
}

const isStories = (entry: Dirent) => entry.isDirectory() && entry.name === storiesFolder;

function readRecords(
	kind: (typeof recordFiles)[RecordFile],
	set: string,
	parsed: Parsed,
	problems: Problem[],
): readonly Entry[] {
	const { file } = parsed;
	const value = file.value();
	if (parsed.problems.length > 0) {
		// What cannot be read is not checked, but others may name it.
		const ids = file.ids().filter((id) => id.startsWith(`${kind}/`));
		return ids.map((id): Entry => ({ kind, dataset: set, id, record: {}, place: new Place(file, [], null) }));
	}
	if (value === null) return [];
	if (!Array.isArray(value)) {
		problems.push(file.problem([], "a list is wanted here", "begin each record with a dash: - id: …"));
		return [];
	}
	const schema: z.ZodType = recordSchemas[kind];
	return value.map((item: unknown, index) => {
		const { draft, problems: found } = validate(schema, item, file, [index]);
		problems.push(...found);
		const id = idOf(item);
		const known = typeof id === "string" ? id : undefined;
		// The schema of the kind made it.
		return { kind, dataset: set, id: known, record: draft, place: new Place(file, [index], item) } as Entry;
	});
}

const idOf = (item: unknown): unknown =>
	typeof item === "object" && item !== null && "id" in item ? item.id : undefined;

/** The additions that are whole; those with a mistake are left out, and are not to be used in any case. */
function toWholeAdditions(draft: Draft<ReturnType<typeof toAdditions>>): VocabularyAdditions {
	const whole = vocabularyAdditions.safeParse(draft);
	if (whole.success) return toAdditions(whole.data);
	const kept = Object.entries(draft).map(([list, items]) => [
		list,
		(items ?? []).filter((item) => vocabularyAdditions.safeParse({ [list]: [item] }).success),
	]);
	return toAdditions(vocabularyAdditions.parse(Object.fromEntries(kept)));
}

function oddName(folder: string, name: string, isFolder: boolean): readonly Problem[] {
	if (fileNames.includes(name) && !isFolder) return [];
	const near = isFolder ? null : nearest(name, fileNames);
	const hint =
		near === null
			? `the files of a data set are ${fileNames.join(", ")}, and those of ${storiesFolder}/`
			: `perhaps ${near} is meant`;
	return [nowhere(join(folder, name), `${name} is no ${isFolder ? "part" : "file"} of a data set`, hint)];
}

const nowhere = (file: string, message: string, hint: string): Problem => ({ file, line: 1, column: 1, message, hint });
