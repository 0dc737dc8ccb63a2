import { type Connection, encodeCursor } from "../../domain/connection.ts";

/** The resolvers of every connection. */
export const connectionFields = {
	edges: <T>({ page, rows }: Connection<T>) =>
		rows.map((row) => ({ node: row.node, cursor: encodeCursor(page.tag, row) })),
	nodes: <T>({ rows }: Connection<T>) => rows.map((row) => row.node),
	pageInfo: <T>({ page, rows, hasNextPage }: Connection<T>) => {
		const first = rows[0];
		const last = rows.at(-1);
		return {
			hasNextPage,
			hasPreviousPage: page.after !== null,
			startCursor: first ? encodeCursor(page.tag, first) : null,
			endCursor: last ? encodeCursor(page.tag, last) : null,
		};
	},
	totalCount: <T>(connection: Connection<T>) => connection.totalCount(),
};
