import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readConfig } from "../../../server/config/config.ts";
import { packageRoot } from "../../../server/config/package-root.ts";
import { settings } from "../../../server/config/settings.ts";

const service = z.looseObject({ image: z.string().optional(), environment: z.record(z.string(), z.string()) });
const compose = z
	.looseObject({ services: z.object({ neo4j: service, chronograph: service }) })
	.parse(parse(readFileSync(join(packageRoot, "docker-compose.yml"), "utf8")));
const lock = z
	.looseObject({ neo4j: z.string() })
	.parse(JSON.parse(readFileSync(join(packageRoot, "server/embedded/jars.lock.json"), "utf8")));

describe("docker-compose.yml", () => {
	it("runs the Neo4j version that the managed one is pinned to", () => {
		expect(compose.services.neo4j.image).toBe(`neo4j:${lock.neo4j}-community`);
	});

	it("gives the server only settings that there are, and they hold together", () => {
		const { environment } = compose.services.chronograph;
		expect(Object.keys(settings.shape)).toEqual(expect.arrayContaining(Object.keys(environment)));
		expect(readConfig(environment).neo4j).toMatchObject({ uri: "neo4j://neo4j:7687" });
	});
});
