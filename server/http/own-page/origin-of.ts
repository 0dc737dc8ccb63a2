import type { IncomingMessage } from "node:http";

/** Where the reader found this server: behind another one, that one says by which protocol. */
export function originOf({ headers }: IncomingMessage): string {
	const { host = "" } = headers;
	const secure = headers["x-forwarded-proto"] === "https";
	return `${secure ? "https" : "http"}://${/^[\w.:[\]-]+$/.test(host) ? host : "127.0.0.1"}`;
}
