/** Things that lie close together on a line, as one. */
export interface Cluster<Placed> {
	/** The middle of its members. */
	readonly x: number;
	/** From left to right. */
	readonly members: readonly Placed[];
}

/** Brings together what lies nearer than `apart`, until the middles of any two clusters are at least that far apart. */
export function clustered<Placed extends { readonly x: number }>(
	placed: readonly Placed[],
	apart: number,
): Cluster<Placed>[] {
	const clusters: Cluster<Placed>[] = [];
	const middle = (members: readonly Placed[]) => ((members.at(0)?.x ?? 0) + (members.at(-1)?.x ?? 0)) / 2;
	for (const one of [...placed].sort((a, b) => a.x - b.x)) {
		let members: readonly Placed[] = [one];
		while (middle(members) - (clusters.at(-1)?.x ?? Number.NEGATIVE_INFINITY) < apart) {
			members = [...(clusters.pop()?.members ?? []), ...members];
		}
		clusters.push({ x: middle(members), members });
	}
	return clusters;
}
