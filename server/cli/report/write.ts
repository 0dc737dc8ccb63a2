import { createWriteStream } from "node:fs";
import { access, constants, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeFault } from "../../domain/reports/write-fault.ts";

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

/** Said before a report is run for minutes. @throws ReportError where no file can be made in that file's folder */
export async function requireFolderOf(file: string): Promise<void> {
	try {
		await access(dirname(file), constants.W_OK);
	} catch (error) {
		throw writeFault(file, error);
	}
}

/** @throws ReportError where it cannot be written; what the chunks throw */
async function toFile(chunks: Chunks, file: string): Promise<void> {
	const part = `${file}.part`;
	try {
		await pipeline(Readable.from(chunks), createWriteStream(part));
		await rename(part, file);
	} catch (error) {
		await rm(part, { force: true }).catch(() => undefined);
		throw isOfFiles(error) ? writeFault(file, error) : error;
	}
}

const isOfFiles = (error: unknown): boolean => error instanceof Error && "syscall" in error;
