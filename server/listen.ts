import type { Server } from "node:http";

const usualPort = 4000;
const triesAbove = 20;

/** The address cannot be listened on; the message says why and what to set. */
export class ListenError extends Error {
	override readonly name = "ListenError";
	readonly code = "CANNOT_LISTEN";
}

/**
 * Listens on the port asked for, or where none was on 4000 or the next free one.
 * @returns the port
 * @throws ListenError
 */
export async function listen(server: Server, host: string, port: number | null): Promise<number> {
	if (port !== null) return listenOn(server, host, port);
	for (let candidate = usualPort; ; candidate += 1) {
		try {
			return await listenOn(server, host, candidate);
		} catch (error) {
			const taken = error instanceof ListenError && isTaken(error.cause);
			if (!taken || candidate === usualPort + triesAbove) throw error;
		}
	}
}

const codeOf = (cause: unknown): string => (cause instanceof Error && "code" in cause ? String(cause.code) : "");
const isTaken = (cause: unknown): boolean => codeOf(cause) === "EADDRINUSE";

function listenOn(server: Server, host: string, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const fail = (cause: Error) => {
			server.off("listening", done);
			reject(new ListenError(reason(cause, host, port), { cause }));
		};
		const done = () => {
			server.off("error", fail);
			const address = server.address();
			resolve(address !== null && typeof address === "object" ? address.port : port);
		};
		server.once("error", fail);
		server.once("listening", done);
		server.listen(port, host);
	});
}

function reason(cause: Error, host: string, port: number): string {
	switch (codeOf(cause)) {
		case "EADDRINUSE":
			return `Port ${port} on ${host} is taken by another program. End that one, or set PORT to another (PORT=0 takes any free one).`;
		case "EACCES":
			return `Port ${port} may not be listened on by this user. Set PORT to one above 1023.`;
		case "EADDRNOTAVAIL":
		case "ENOTFOUND":
			return `HOST is ${host}, which is not an address of this machine. 127.0.0.1 is for this machine alone, 0.0.0.0 for all its networks.`;
		default:
			return `${host}:${port} cannot be listened on: ${cause.message}.`;
	}
}
