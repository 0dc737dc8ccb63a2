import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { packageRoot } from "../config/package-root.ts";

const jar = z.strictObject({
	groupId: z.string(),
	artifactId: z.string(),
	version: z.string(),
	classifier: z.string().optional(),
	size: z.int().positive(),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const jarsLock = z.strictObject({ neo4j: z.string(), jars: z.array(jar).nonempty() });

/** One jar of Neo4j: its Maven coordinates, its size in bytes and its hash. */
export type Jar = z.output<typeof jar>;

/** The pinned Neo4j: its version and every jar it needs. */
export type JarsLock = z.output<typeof jarsLock>;

/** What `scripts/lock-neo4j.js` wrote. */
export async function readJarsLock(): Promise<JarsLock> {
	return jarsLock.parse(JSON.parse(await readFile(join(packageRoot, "server/embedded/jars.lock.json"), "utf8")));
}

export function jarName({ artifactId, version, classifier }: Jar): string {
	return `${artifactId}-${version}${classifier === undefined ? "" : `-${classifier}`}.jar`;
}

/** Where a jar lies below the cache folder: Maven's own layout, so that versions of Neo4j share what they have in common. */
export function jarPath(jar: Jar): string {
	return join("jars", ...jar.groupId.split("."), jar.artifactId, jar.version, jarName(jar));
}
