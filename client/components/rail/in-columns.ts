/** The class of rows that stand two by two as long as their numbers leave room for that. */
export const inColumns = (own: string, counts: Iterable<number>): string =>
	[...counts].some((count) => count > 99) ? `${own} in-one-column` : own;
