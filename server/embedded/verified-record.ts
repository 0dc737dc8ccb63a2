import { randomUUID } from "node:crypto";
import type { Stats } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type Jar, jarPath } from "./jars-lock.ts";

const entry = z.object({ sha256: z.string(), size: z.number(), modified: z.number() });
const record = z.record(z.string(), entry);

/** Which jars were found right, and what size and time their files had then. */
export class Verified {
	readonly #entries: Map<string, z.output<typeof entry>>;

	constructor(entries: Iterable<[string, z.output<typeof entry>]> = []) {
		this.#entries = new Map(entries);
	}

	/** Counts what was found right or wrong since it was read. */
	changes = 0;

	holds(jar: Jar, file: Stats): boolean {
		const known = this.#entries.get(jarPath(jar));
		return known?.sha256 === jar.sha256 && known.size === file.size && known.modified === file.mtimeMs;
	}

	add(jar: Jar, file: Stats): void {
		this.#entries.set(jarPath(jar), { sha256: jar.sha256, size: file.size, modified: file.mtimeMs });
		this.changes += 1;
	}

	forget(jar: Jar): void {
		this.#entries.delete(jarPath(jar));
		this.changes += 1;
	}

	toJSON(): Record<string, z.output<typeof entry>> {
		return Object.fromEntries(this.#entries);
	}
}

const fileOf = (cache: string): string => join(cache, "verified.json");

/** An absent or unreadable record is an empty one: then every jar is hashed. */
export async function readVerified(cache: string): Promise<Verified> {
	try {
		return new Verified(Object.entries(record.parse(JSON.parse(await readFile(fileOf(cache), "utf8")))));
	} catch {
		return new Verified();
	}
}

/** Where several write at once the last one wins; what it did not know is hashed again at the next start. */
export async function writeVerified(cache: string, verified: Verified): Promise<void> {
	const temporary = `${fileOf(cache)}.${randomUUID()}`;
	try {
		await writeFile(temporary, JSON.stringify(verified));
		await rename(temporary, fileOf(cache));
	} catch {
		// A cache that is complete but read-only works too: its jars are hashed at each start.
		await rm(temporary, { force: true }).catch(() => undefined);
	}
}
