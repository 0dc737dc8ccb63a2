import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "../config/package-root.ts";

/** The client was not built. */
export class ClientNotBuilt extends Error {
	override readonly name = "ClientNotBuilt";
	readonly code = "CLIENT_NOT_BUILT";
}

/**
 * The folder of the newest build of the client: each has one of its own, so that a later build takes nothing from a
 * running server.
 * @throws ClientNotBuilt
 */
export async function builtClientFolder(): Promise<string> {
	const mark = await readFile(join(packageRoot, "dist/client.stamp"), "utf8").catch(() => {
		throw new ClientNotBuilt("The page was not built. Run `npm run build`, or `npm start`, which does it.");
	});
	return join(packageRoot, "dist/client", mark.slice(0, 12));
}
