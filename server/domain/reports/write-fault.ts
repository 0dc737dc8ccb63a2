import { dirname } from "node:path";
import { ReportError } from "./report-error.ts";

const reasons: Readonly<Record<string, string>> = {
	EACCES: "this user may not write there",
	EPERM: "this user may not write there",
	EROFS: "nothing may be written there",
	ENOSPC: "the disk is full",
	EISDIR: "it is a folder",
};

/** Why a file could not be written, as a sentence about that file: what is written first, beside it, nobody has heard of. */
export function writeFault(file: string, error: unknown): ReportError {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const isFolderMissing = code === "ENOENT" || code === "ENOTDIR";
	const reason = isFolderMissing ? `there is no folder ${dirname(file)}` : (reasons[code] ?? String(error));
	return new ReportError("CANNOT_SAVE", `${file} cannot be written: ${reason}.`, { cause: error });
}
