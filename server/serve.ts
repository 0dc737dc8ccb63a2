import { createServer, type Server } from "node:http";
import type { Logger } from "pino";
import { type AppParts, createApp } from "./app.ts";
import type { Config } from "./config/config.ts";
import type { Progress } from "./embedded/managed-neo4j.ts";
import { fillWhereEmpty } from "./fill-where-empty.ts";
import { listen } from "./listen.ts";
import { openGraph } from "./open-graph.ts";
import { sayBrokenReports } from "./say-broken-reports.ts";
import { warmUp } from "./warm-up.ts";

export interface Serving {
	/** Where the page is. */
	readonly url: string;
	/** Resolves once the first questions have been asked, whose statements the database then need not plan again. */
	readonly warm: Promise<void>;
	/** Ends open requests, then the database. */
	close(): Promise<void>;
}

export interface ServeOptions {
	readonly config: Config;
	readonly log: Logger;
	readonly onProgress?: (progress: Progress) => void;
	/** One sentence for whoever started it. */
	readonly say?: (sentence: string) => void;
}

/**
 * Listens, opens the database, brings its schema up to date, imports the bundled data where it is empty, and serves.
 * @throws what any of them throws; nothing is left running then
 */
export async function serve(options: ServeOptions): Promise<Serving> {
	const { config } = options;
	let parts: AppParts | null = null;
	const http = createServer(createApp(() => parts));
	// First, so that a taken port is said before minutes of downloading.
	const port = await listen(http, config.host, config.port);
	// Loading the libraries takes a second that Neo4j's start has to spare.
	const making = import("./create-parts.ts");
	making.catch(() => undefined);
	try {
		const opened = await openGraph(config, options.onProgress ? { onProgress: options.onProgress } : {});
		try {
			await fillWhereEmpty(opened.graph, config, options.say);
			parts = await (await making).createParts(opened.graph, options);
		} catch (error) {
			await opened.close();
			throw error;
		}
		const closing = new AbortController();
		const { graphql, reports } = parts;
		const warm = warmUp(graphql, closing.signal);
		void warm.then(() => sayBrokenReports(reports, options.log, closing.signal));
		return {
			warm,
			url: `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}/`,
			close: async () => {
				closing.abort();
				await closeHttp(http);
				await opened.close();
			},
		};
	} catch (error) {
		await closeHttp(http);
		throw error;
	}
}

/** Answers that are under way get a second; connections that only wait are closed at once. */
function closeHttp(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeIdleConnections();
		setTimeout(() => server.closeAllConnections(), 1_000).unref();
	});
}
