import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Jar, jarName, jarPath } from "./jars-lock.ts";
import { diskFault } from "./writable.ts";

const require = createRequire(import.meta.url);
const tries = 3;
const silence = 30_000;

/** A jar that the repository gave is not the one that the lock file names. */
export class WrongContent extends Error {
	override readonly name = "WrongContent";
}

/** Where unfinished jars lie, on the same disk as the finished ones, so that a rename moves them whole. */
export const unfinishedFolder = (cache: string): string => join(cache, "unfinished");

type ArtifactUrl = (artifact: Omit<Jar, "size" | "sha256">, repository?: string) => Promise<string>;

/** The repository's address of a jar; that of Maven Central where none is given. */
function addressOf(
	{ size: _size, sha256: _sha256, ...coordinates }: Jar,
	repository: string | undefined,
): Promise<string> {
	// Required here: a start from the cache is quicker without it, and as CommonJS its `default` is reached alike everywhere.
	const { default: artifactUrl }: { default: ArtifactUrl } = require("mvn-artifact-url");
	return artifactUrl(coordinates, repository?.replace(/\/*$/, "/"));
}

async function fetchOnce(jar: Jar, address: string, target: string, onBytes: (count: number) => void): Promise<void> {
	const abort = new AbortController();
	const silent = () => abort.abort(new Error(`no byte came for ${silence / 1000} s`));
	let watch = setTimeout(silent, silence);
	const hash = createHash("sha256");
	let size = 0;
	try {
		const response = await fetch(address, { signal: abort.signal });
		if (!response.ok || response.body === null) throw new Error(`${address} answered ${response.status}`);
		const counter = new Transform({
			transform(chunk: Buffer, _encoding, next) {
				clearTimeout(watch);
				watch = setTimeout(silent, silence);
				hash.update(chunk);
				size += chunk.length;
				onBytes(chunk.length);
				next(null, chunk);
			},
		});
		await pipeline(Readable.from(response.body), counter, createWriteStream(target, { flags: "wx" }));
	} finally {
		clearTimeout(watch);
	}
	const sha256 = hash.digest("hex");
	if (size !== jar.size || sha256 !== jar.sha256) {
		throw new WrongContent(
			`${address} gave ${size} bytes with SHA-256 ${sha256}, where ${jar.size} bytes with ${jar.sha256} are right`,
		);
	}
}

/**
 * Fetches one jar into the cache and moves it into place whole; several may fetch the same one at once.
 * @param onBytes told each time bytes came
 * @throws the last try's error
 */
export async function fetchJar(
	jar: Jar,
	cache: string,
	repository: string | undefined,
	onBytes: (count: number) => void,
): Promise<void> {
	const address = await addressOf(jar, repository);
	const place = join(cache, jarPath(jar));
	await mkdir(dirname(place), { recursive: true });
	await mkdir(unfinishedFolder(cache), { recursive: true });
	for (let attempt = 1; ; attempt += 1) {
		const unfinished = join(unfinishedFolder(cache), `${jarName(jar)}.${randomUUID()}`);
		let counted = 0;
		try {
			await fetchOnce(jar, address, unfinished, (count) => {
				counted += count;
				onBytes(count);
			});
			await moveIntoPlace(unfinished, place, jar.size);
			return;
		} catch (error) {
			await rm(unfinished, { force: true });
			if (attempt === tries || diskFault(error) !== undefined) throw error;
			onBytes(-counted);
			await new Promise((resolve) => setTimeout(resolve, 250 * attempt));
		}
	}
}

async function moveIntoPlace(unfinished: string, place: string, size: number): Promise<void> {
	try {
		await rename(unfinished, place);
	} catch (error) {
		// Windows refuses to replace a jar that another running copy has open: then it is there already.
		const present = await stat(place).catch(() => undefined);
		if (present?.size !== size) throw error;
		await rm(unfinished, { force: true });
	}
}
