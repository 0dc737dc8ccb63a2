/** The library as it is: a middleware of Node's own server. The types that others keep for it ask for Express. */
declare module "compression" {
	import type { IncomingMessage, ServerResponse } from "node:http";

	export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
