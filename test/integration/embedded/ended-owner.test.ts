import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { type ManagedNeo4jOptions, startManagedNeo4j } from "../../../server/embedded/managed-neo4j.ts";
import { isAlive } from "../../../server/embedded/process-info.ts";
import { quickJvm } from "../../helpers/quick-jvm.ts";
import { patience, sharedCache, temporaryFolder } from "./places.ts";
import { type Owner, spawnOwner, untilExit, untilGone } from "./spawn-owner.ts";
import { addNode, countNodes } from "./statements.ts";

// Three owners of one home, each after the end of the one before: what that committed is there for the next.
let given: Pick<ManagedNeo4jOptions, "home" | "cache" | "trainingDelay" | "jvmFlags">;
beforeAll(async () => {
	given = { home: join(await temporaryFolder(), "neo4j"), cache: sharedCache, trainingDelay: null, jvmFlags: quickJvm };
});
let second: Owner;

it(
	"finds the Neo4j of an owner that was killed, stops it, and has all that was committed",
	async () => {
		const first = await spawnOwner(given);
		expect(await addNode(first.neo4j)).toBe(1);
		await expect(startManagedNeo4j(given)).rejects.toMatchObject({
			code: "HOME_IN_USE",
			message: expect.stringContaining(`process ${first.child.pid}`),
		});
		first.child.kill("SIGKILL");
		await untilExit(first.child);
		expect(isAlive(first.neo4j.pid)).toBe(true);

		second = await spawnOwner(given);
		expect(second.neo4j.pid).not.toBe(first.neo4j.pid);
		expect(isAlive(first.neo4j.pid)).toBe(false);
		expect(await countNodes(second.neo4j)).toBe(1);
	},
	patience,
);

it(
	"is not reached by Ctrl+C in the terminal before its owner, and is stopped by it in order",
	async () => {
		const { child, neo4j, says } = second;
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
		const { child, neo4j } = await spawnOwner(given);
		expect(await addNode(neo4j)).toBe(2);
		child.stdin?.write("exit\n");
		await untilExit(child);
		await untilGone(neo4j.pid);
	},
	patience,
);
