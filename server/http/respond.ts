import type { ServerResponse } from "node:http";

/** Answers with JSON that no cache may keep. */
export function respondJson(response: ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
	response.end(`${JSON.stringify(body)}\n`);
}

/** Answers with one sentence of plain text. */
export function respondText(response: ServerResponse, status: number, sentence: string): void {
	response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
	response.end(`${sentence}\n`);
}
