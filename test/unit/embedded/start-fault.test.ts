import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { freeBytes, startFault } from "../../../server/embedded/start-fault.ts";

const home = "/some/home";
const plenty = 1e12;

it("a full disk is told by the room on it, though Neo4j could log nothing", () => {
	expect(startFault(home, "", 0)).toMatchObject({ code: "CANNOT_WRITE" });
	expect(startFault(home, "", 0).message).toContain("/some/home: the disk is full");
});

it("a full disk is told by what Neo4j logged, though room was made since", () => {
	const words = "Caused by: java.io.IOException: No space left on device";
	expect(startFault(home, words, plenty)).toMatchObject({ code: "CANNOT_WRITE" });
});

it("a store that another Neo4j holds is told", () => {
	const words = "Lock file has been locked by another process: /some/home/data/databases/store_lock";
	expect(startFault(home, words, plenty)).toMatchObject({ code: "HOME_IN_USE" });
});

it("anything else is told in Neo4j's last words, without stack traces and without the JVM's warnings", () => {
	const words = [
		"2026-11-23 20:57:36.658+0000 INFO  Starting...",
		"WARNING: A terminally deprecated method has been called",
		"2026-11-23 20:57:37.281+0000 ERROR Failed to start Neo4j: it would not",
		"	at org.neo4j.server.NeoBootstrapper.start(NeoBootstrapper.java:185)",
	].join("\n");
	const { code, message } = startFault(home, words, plenty);
	expect(code).toBe("DID_NOT_START");
	expect(message).toMatch(/INFO {2}Starting\.\.\.\n.*ERROR Failed to start Neo4j: it would not$/);
});

it("the room on a disk is asked of the system", async () => {
	expect(await freeBytes(tmpdir())).toBeGreaterThan(0);
	expect(await freeBytes("/no/such/folder/anywhere")).toBe(Number.POSITIVE_INFINITY);
});
