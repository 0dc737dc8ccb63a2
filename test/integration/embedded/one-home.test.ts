import { mkdir, readFile, rm, stat } from "node:fs/promises";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startManagedNeo4j } from "../../../server/embedded/managed-neo4j.ts";
import { isAlive, javaProcesses } from "../../../server/embedded/process-info.ts";
import type { Progress } from "../../../server/embedded/progress.ts";
import { quickJvm } from "../../helpers/quick-jvm.ts";
import { patience, sharedCache, temporaryFolder, unreachable } from "./places.ts";
import { addNode, countNodes } from "./statements.ts";

const isOpen = (host: string, port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const socket = connect({ host, port, timeout: 2_000 });
		const end = (open: boolean) => {
			socket.destroy();
			resolve(open);
		};
		socket.once("connect", () => end(true));
		socket.once("error", () => end(false));
		socket.once("timeout", () => end(false));
	});

describe("a managed Neo4j", () => {
	it(
		"starts from its cache without a network, keeps what was committed, and leaves no process",
		async () => {
			const home = join(await temporaryFolder(), "neo4j");
			const options = {
				home,
				cache: sharedCache,
				repository: await unreachable(),
				trainingDelay: null,
				jvmFlags: quickJvm,
			};
			const heard: Progress[] = [];
			const first = await startManagedNeo4j({ ...options, onProgress: (progress) => heard.push(progress) });
			expect(first).toMatchObject({ username: "neo4j", database: "neo4j" });
			expect(heard.map(({ stage }) => stage)).toEqual(["prepare", "start", "start"]);
			expect(await addNode(first)).toBe(1);

			const port = Number(new URL(first.uri).port);
			expect(await isOpen("127.0.0.1", port)).toBe(true);
			const others = Object.values(networkInterfaces())
				.flatMap((all) => all ?? [])
				.filter(({ internal, family }) => !internal && family === "IPv4");
			for (const { address } of others) expect(await isOpen(address, port), address).toBe(false);

			const password = join(home, "password");
			expect((await readFile(password, "utf8")).trim()).toBe(first.password);
			if (process.platform !== "win32") expect((await stat(password)).mode & 0o777).toBe(0o600);

			await expect(startManagedNeo4j(options)).rejects.toMatchObject({
				code: "HOME_IN_USE",
				message: expect.stringContaining(`process ${process.pid}`),
			});
			expect(await countNodes(first)).toBe(1);

			await first.stop();
			await first.stop();
			expect(isAlive(first.pid)).toBe(false);

			const second = await startManagedNeo4j(options);
			expect(second.password).toBe(first.password);
			expect(await addNode(second)).toBe(2);

			// Even where the mark of the owner is lost, Neo4j's own lock lets no second one onto the store.
			await rm(join(home, "owner.json"));
			await expect(startManagedNeo4j(options)).rejects.toMatchObject({ code: "HOME_IN_USE" });
			expect(await countNodes(second)).toBe(2);
			await second.stop();
			expect(await javaProcesses(`--home-dir=${home}`)).toEqual([]);
		},
		patience,
	);

	it("says that a password is lost, and touches no data", async () => {
		const home = join(await temporaryFolder(), "neo4j");
		const system = join(home, "data", "databases", "system");
		await mkdir(system, { recursive: true });
		await expect(startManagedNeo4j({ home, cache: sharedCache })).rejects.toMatchObject({
			code: "PASSWORD_MISSING",
			message: expect.stringContaining(join(home, "password")),
		});
		expect((await stat(system)).isDirectory()).toBe(true);
	});
});
