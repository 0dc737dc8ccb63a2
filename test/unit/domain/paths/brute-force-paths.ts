/** Every path between two nodes that passes none twice, of at most so many hops: all of them walked, then sorted. */
export function allSimplePaths(
	edges: readonly (readonly [string, string])[],
	from: string,
	to: string,
	maxLength: number,
): readonly (readonly string[])[] {
	const found: string[][] = [];
	const go = (path: readonly string[]) => {
		const last = path.at(-1);
		if (last === to) {
			found.push([...path]);
			return;
		}
		if (path.length > maxLength) return;
		const next = new Set(edges.flatMap(([a, b]) => (a === last ? [b] : b === last ? [a] : [])));
		for (const id of next) if (!path.includes(id)) go([...path, id]);
	};
	go([from]);
	return found.sort((a, b) => a.length - b.length || (a.join(" ") < b.join(" ") ? -1 : 1));
}
