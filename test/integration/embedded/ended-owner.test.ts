import { join } from "node:path";
import { expect, it } from "vitest";
import { startManagedNeo4j } from "../../../server/embedded/managed-neo4j.ts";
import { isAlive } from "../../../server/embedded/process-info.ts";
import { quickJvm } from "../../helpers/quick-jvm.ts";
import { patience, sharedCache, temporaryFolder } from "./places.ts";
import { spawnOwner, untilExit, untilGone } from "./spawn-owner.ts";
import { addNode, countNodes } from "./statements.ts";

const options = async () => ({
	home: join(await temporaryFolder(), "neo4j"),
	cache: sharedCache,
	trainingDelay: null,
	jvmFlags: quickJvm,
});

it(
	"finds the Neo4j of an owner that was killed, stops it, and has all that was committed",
	async () => {
		const given = await options();
		const owner = await spawnOwner(given);
		expect(await addNode(owner.neo4j)).toBe(1);
		await expect(startManagedNeo4j(given)).rejects.toMatchObject({
			code: "HOME_IN_USE",
			message: expect.stringContaining(`process ${owner.child.pid}`),
		});
		owner.child.kill("SIGKILL");
		await untilExit(owner.child);
		expect(isAlive(owner.neo4j.pid)).toBe(true);

		const next = await startManagedNeo4j(given);
		expect(next.pid).not.toBe(owner.neo4j.pid);
		expect(isAlive(owner.neo4j.pid)).toBe(false);
		expect(await countNodes(next)).toBe(1);
		await next.stop();
	},
	patience,
);

it(
	"is not reached by Ctrl+C in the terminal before its owner, and is stopped by it in order",
	async () => {
		const { child, neo4j, says } = await spawnOwner(await options());
		// What a terminal does: the signal goes to the owner's whole group.
		process.kill(-Number(child.pid), "SIGINT");
		expect(await says()).toEqual({ neo4jLived: true });
		await untilExit(child);
		expect(child.exitCode).toBe(0);
		expect(isAlive(neo4j.pid)).toBe(false);
	},
	patience,
);

it(
	"ends with an owner that exits without stopping it",
	async () => {
		const given = await options();
		const { child, neo4j } = await spawnOwner(given);
		expect(await addNode(neo4j)).toBe(1);
		child.stdin?.write("exit\n");
		await untilExit(child);
		await untilGone(neo4j.pid);
	},
	patience,
);
