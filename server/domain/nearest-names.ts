import { distance } from "fastest-levenshtein";
import type { EntityRecord } from "./node-record.ts";
import { editsIn, readingsOf } from "./search-query.ts";

const most = 5;

/** How far a name is from what was typed. */
interface Far {
	/** Infinite where a word of it is no word of the name's. */
	readonly edits: number;
	/** Words of the name that were not typed. */
	readonly more: number;
}

/** Of entities those whose names or aliases are spelt nearly as a text is read, the nearest first. */
export function nearestNames(
	readings: readonly (readonly string[])[],
	entities: readonly EntityRecord[],
): readonly EntityRecord[] {
	return entities
		.map((entity) => ({ entity, far: nearer(namesOf(entity).flatMap((name) => farFrom(name, readings))) }))
		.filter(({ far }) => Number.isFinite(far.edits))
		.sort((one, other) => byDistance(one.far, other.far))
		.slice(0, most)
		.map(({ entity }) => entity);
}

const namesOf = ({ name, nameFr, aliases }: EntityRecord) => [name, nameFr ?? name, ...aliases];
const byDistance = (one: Far, other: Far) => one.edits - other.edits || one.more - other.more;
const nearer = (all: readonly Far[]): Far =>
	all.toSorted(byDistance)[0] ?? { edits: Number.POSITIVE_INFINITY, more: 0 };

function farFrom(name: string, readings: readonly (readonly string[])[]): readonly Far[] {
	const [own = []] = readingsOf(name);
	return readings.map((words) => ({
		edits: words.reduce((sum, word, place) => sum + editsToWord(word, own, place === words.length - 1), 0),
		more: Math.max(0, own.length - words.length),
	}));
}

function editsToWord(word: string, own: readonly string[], mayGoOn: boolean): number {
	const fewest = Math.min(...own.map((each) => (mayGoOn && each.startsWith(word) ? 0 : distance(word, each))));
	return fewest <= editsIn(word) ? fewest : Number.POSITIVE_INFINITY;
}
