import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { createReports, type Reports } from "../../../server/domain/reports/reports.ts";
import type { Graph } from "../../../server/graph/graph.ts";
import { createReportsHandler } from "../../../server/http/reports.ts";

/** The reports of these folders over HTTP, on a port of their own. */
export async function serveReports(
	graph: Graph,
	folders: readonly string[] = [],
): Promise<{
	readonly url: string;
	/** How many wait for all the rows of a report. */
	readonly waiting: () => number;
	readonly close: () => Promise<void>;
}> {
	const own = createReports({ graph, folders });
	let waiting = 0;
	const reports: Reports = {
		...own,
		answer: async (asked, options) => {
			waiting += 1;
			try {
				return await own.answer(asked, options);
			} finally {
				waiting -= 1;
			}
		},
	};
	const handler = createReportsHandler({ graph, reports, log: pino({ level: "silent" }) });
	const server: Server = createServer((request, response) => void handler(request, response));
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/reports/`,
		waiting: () => waiting,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await once(server, "close");
		},
	};
}
