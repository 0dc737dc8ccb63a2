/** As many ids as the API takes in one question. */
const MOST = 1000;

/** Ids in the questions that it takes to ask about all of them. */
export function atOnce(ids: readonly string[]): string[][] {
	return Array.from({ length: Math.ceil(ids.length / MOST) }, (_, index) =>
		ids.slice(index * MOST, (index + 1) * MOST),
	);
}
