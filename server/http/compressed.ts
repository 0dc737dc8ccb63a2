import type { IncomingMessage, ServerResponse } from "node:http";
import compression from "compression";

const compress = compression();

/**
 * Has what is then written to `response` travel as Brotli or gzip where the caller takes it and it is worth it; a stream
 * stays one.
 */
export function compressed(request: IncomingMessage, response: ServerResponse): void {
	compress(request, response, () => undefined);
}
