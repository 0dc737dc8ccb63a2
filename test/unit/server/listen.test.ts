import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { ListenError, listen } from "../../../server/listen.ts";

const servers: Server[] = [];
const newServer = () => {
	const server = createServer();
	servers.push(server);
	return server;
};

afterEach(async () => {
	await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe("listening", () => {
	it("takes any free port for 0 and says which", async () => {
		expect(await listen(newServer(), "127.0.0.1", 0)).toBeGreaterThan(0);
	});

	it("says in a sentence that the port asked for is taken, and what to set", async () => {
		const port = await listen(newServer(), "127.0.0.1", 0);
		await expect(listen(newServer(), "127.0.0.1", port)).rejects.toThrow(
			`Port ${port} on 127.0.0.1 is taken by another program. End that one, or set PORT to another (PORT=0 takes any free one).`,
		);
	});

	it("takes the next free port next to another running copy where none was asked for", async () => {
		const first = await listen(newServer(), "127.0.0.1", null);
		const second = await listen(newServer(), "127.0.0.1", null);
		expect(first).toBeGreaterThanOrEqual(4000);
		expect(second).toBeGreaterThan(first);
	});

	it("says that a host is not an address of this machine", async () => {
		await expect(listen(newServer(), "192.0.2.1", 0)).rejects.toThrow(ListenError);
		await expect(listen(newServer(), "192.0.2.1", 0)).rejects.toThrow(/HOST is 192\.0\.2\.1, which is not an address/);
	});
});
