import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../../server/config/config.ts";
import { packageRoot } from "../../../server/config/package-root.ts";
import { settings } from "../../../server/config/settings.ts";

describe("the settings", () => {
	it("are documented, each one and no other", () => {
		const documented = [
			...readFileSync(join(packageRoot, "docs/settings.md"), "utf8").matchAll(/^\| `([A-Z0-9_]+)`/gm),
		].map(([, name]) => name);
		expect(documented).toEqual(Object.keys(settings.shape));
	});

	it("need nothing to be set: a local Neo4j, this machine alone", () => {
		expect(readConfig({})).toMatchObject({ host: "127.0.0.1", port: null, neo4j: null, queryTimeout: 30_000 });
	});

	it("give the local Neo4j more memory, and flags of one's own", () => {
		expect(readConfig({})).toMatchObject({ heap: null, pageCache: null, jvmFlags: [] });
		const given = {
			CHRONOGRAPH_HEAP: "2g",
			CHRONOGRAPH_PAGE_CACHE: "256m",
			CHRONOGRAPH_JVM_FLAGS: " -XX:+UseZGC  -Xss2m ",
		};
		expect(readConfig(given)).toMatchObject({ heap: "2g", pageCache: "256m", jvmFlags: ["-XX:+UseZGC", "-Xss2m"] });
		expect(() => readConfig({ CHRONOGRAPH_HEAP: "2 GB" })).toThrow(/CHRONOGRAPH_HEAP is "2 GB".*512m or 2g/);
	});

	it("take a remote Neo4j with its user, password and database", () => {
		expect(readConfig({ NEO4J_URI: "neo4j+s://x.example", NEO4J_PASSWORD: "secret" }).neo4j).toEqual({
			uri: "neo4j+s://x.example",
			username: "neo4j",
			password: "secret",
			database: "neo4j",
		});
	});

	it("say all that is wrong at once, each with its name and value", () => {
		const wrong = () => readConfig({ PORT: "http", NEO4J_URI: "http://x.example", LOG_LEVEL: "loud" });
		expect(wrong).toThrow(ConfigError);
		expect(wrong).toThrow(/PORT is "http".*\n.*NEO4J_URI is "http:\/\/x\.example".*bolt.*\n.*LOG_LEVEL is "loud"/);
	});

	it("do not take a remote Neo4j without a password", () => {
		expect(() => readConfig({ NEO4J_URI: "bolt://x.example" })).toThrow(/NEO4J_PASSWORD is not/);
	});

	it.each([
		["127.0.0.1", true],
		["127.8.8.8", true],
		["localhost", true],
		["::1", true],
		["0.0.0.0", false],
		["::", false],
		["192.168.1.5", false],
		["127.0.0.1.evil.example", false],
	])("let drafts be written on %s: %s", (HOST, allowed) => {
		const read = () => readConfig({ HOST, CHRONOGRAPH_DRAFTS: "1" });
		if (allowed) expect(read().drafts).toBe(true);
		else expect(read).toThrow(/CHRONOGRAPH_DRAFTS is 1, but HOST is .*Set HOST to 127\.0\.0\.1/);
		expect(readConfig({ HOST }).drafts).toBe(false);
	});
});
