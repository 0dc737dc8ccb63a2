import { distance } from "fastest-levenshtein";

/** Of `candidates` the one fewest edits away from `text`, where that is few enough to be what was meant; else null. */
export function nearest(text: string, candidates: readonly string[]): string | null {
	let best: string | null = null;
	let fewest = Math.max(2, Math.floor(text.length / 3)) + 1;
	for (const candidate of candidates) {
		const edits = distance(text.toLowerCase(), candidate.toLowerCase());
		if (edits < fewest) {
			fewest = edits;
			best = candidate;
		}
	}
	return best;
}
