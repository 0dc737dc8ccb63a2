import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/**
 * Writes to standard output, or to a file that is there only once it is whole. A reader who has read enough (`| head`) is
 * no error.
 */
export async function write(chunks: Chunks, file: string | null): Promise<void> {
	if (file !== null) return toFile(chunks, file);
	try {
		await pipeline(Readable.from(chunks), process.stdout, { end: false });
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) throw error;
	}
}

async function toFile(chunks: Chunks, file: string): Promise<void> {
	const part = `${file}.part`;
	try {
		await pipeline(Readable.from(chunks), createWriteStream(part));
		await rename(part, file);
	} catch (error) {
		await rm(part, { force: true });
		throw error;
	}
}
