import { dirname, join } from "node:path";
import { isFile } from "./data-set-folders.ts";
import { type Entry, isEntity, isFact, Place, type Sound } from "./entry.ts";
import { suppressions as schema } from "./format/dataset.ts";
import type { Evidence } from "./format/evidence.ts";
import { validate } from "./format/validate.ts";
import type { Problem } from "./problem.ts";
import { endsOf, evidenceOf, referencesOf } from "./references.ts";
import { storyWithout } from "./suppress-stories.ts";
import { readYaml } from "./yaml/read-yaml.ts";

/** Ids that are kept out, and where they stand. */
export type Suppressions = ReadonlyMap<string, Place>;

/** The `suppressions.yaml` beside data sets: `data/suppressions.yaml` for those in `data/`. */
export async function suppressionFilesBeside(folders: readonly string[]): Promise<readonly string[]> {
	const files = [...new Set(folders.map((folder) => join(dirname(folder), "suppressions.yaml")))];
	const there = await Promise.all(files.map(isFile));
	return files.filter((_, index) => there[index]);
}

export async function readSuppressions(
	files: readonly string[],
): Promise<{ suppressions: Suppressions; problems: readonly Problem[] }> {
	const suppressions = new Map<string, Place>();
	const problems: Problem[] = [];
	for (const path of files) {
		const { file, problems: syntax } = await readYaml(path);
		const { draft, problems: found } = validate(schema, file.value(), file, []);
		problems.push(...(syntax.length > 0 ? syntax : found));
		for (const [index, item] of Array.isArray(draft) ? draft.entries() : [])
			if (item?.id !== undefined) suppressions.set(item.id, new Place(file, [index], item));
	}
	return { suppressions, problems };
}

/**
 * A world as if its files had never named what is suppressed: without it, without the facts that join it, without the
 * passages of a suppressed source and the facts that nothing else vouches for, and so on from there.
 */
export function suppress(entries: readonly Sound[], suppressed: Iterable<string>): readonly Sound[] {
	const gone = new Set(suppressed);
	if (gone.size === 0) return entries;
	const namedBy = new Map<string, Sound[]>();
	for (const entry of entries)
		for (const { id } of referencesOf(entry)) {
			const list = namedBy.get(id);
			if (list) list.push(entry);
			else namedBy.set(id, [entry]);
		}
	const open = [...gone];
	for (let id = open.pop(); id !== undefined; id = open.pop())
		for (const entry of namedBy.get(id) ?? []) {
			if (gone.has(entry.id) || !cannotStand(entry, gone)) continue;
			gone.add(entry.id);
			open.push(entry.id);
		}
	const keptOut = entries.filter(({ id }) => gone.has(id));
	return entries
		.filter(({ id }) => !gone.has(id))
		.flatMap((entry): readonly Sound[] =>
			entry.kind === "story" ? storyWithout(entry, keptOut) : [without(entry, gone)],
		);
}

function cannotStand(entry: Entry, gone: ReadonlySet<string>): boolean {
	if (entry.kind === "disagreement") return referencesOf(entry).filter(({ id }) => !gone.has(id)).length < 2;
	if (!isFact(entry)) return false;
	const { passages } = evidenceOf(entry);
	return endsOf(entry).some(({ id }) => gone.has(id)) || passages.every((passage) => rests(passage?.chain, gone));
}

const rests = (chain: readonly (string | undefined)[] | undefined, gone: ReadonlySet<string>) =>
	(chain ?? []).some((id) => id !== undefined && gone.has(id));

/** The record without what it names that is gone. */
function without(entry: Sound, gone: ReadonlySet<string>): Sound {
	const kept = (passages: readonly Evidence[]) => passages.filter(({ chain }) => !rests(chain, gone));
	if (entry.kind === "disagreement")
		return { ...entry, record: { ...entry.record, sides: entry.record.sides.filter((id) => !gone.has(id)) } };
	const stays = (id: string | undefined) => id !== undefined && !gone.has(id);
	if (isEntity(entry)) {
		const { existence, ...rest } = entry.record;
		if (existence === undefined) return entry;
		const { after, before, ...said } = existence;
		const evidence = kept(existence.evidence);
		const left = { ...said, ...(stays(after) && { after }), ...(stays(before) && { before }), evidence };
		const record = evidence.length === 0 ? rest : { ...rest, existence: left };
		// Its kind is the entry's: nothing but evidence and what it leans on was taken out.
		return { ...entry, record } as Sound;
	}
	if (!isFact(entry)) return entry;
	const { after, before, revises, ...rest } = entry.record;
	const record = {
		...rest,
		...(stays(after) && { after }),
		...(stays(before) && { before }),
		...(stays(revises) && { revises }),
		evidence: kept(entry.record.evidence),
	};
	return { ...entry, record } as Sound;
}
