import { EmbeddedError } from "./embedded-error.ts";

const reasons: Readonly<Record<string, string>> = {
	EACCES: "this user may not write there",
	EPERM: "this user may not write there",
	EROFS: "the disk is read-only",
	ENOSPC: "the disk is full",
	EDQUOT: "the disk quota is used up",
	ENOTDIR: "a part of that path is a file, not a folder",
	EEXIST: "a file stands where the folder should be",
	ENOENT: "that place does not exist and cannot be made",
	EISDIR: "a folder stands where the file should be",
	EIO: "the disk reports a fault",
	EMFILE: "too many files are open",
};

export const errorCodeOf = (error: unknown): string =>
	error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** The fault in words where `error` comes from the file system, else undefined. */
export function diskFault(error: unknown): string | undefined {
	return reasons[errorCodeOf(error)];
}

/**
 * Runs `write`, which writes below `folder`.
 * @param setting the variable with which another folder is chosen
 * @throws EmbeddedError `CANNOT_WRITE` where the file system refuses; anything else as it came
 */
export async function writingTo<T>(folder: string, setting: string, write: () => Promise<T>): Promise<T> {
	try {
		return await write();
	} catch (error) {
		const fault = diskFault(error);
		if (fault === undefined) throw error;
		throw new EmbeddedError(
			"CANNOT_WRITE",
			`Chronograph cannot write to ${folder}: ${fault}. Make room or mend its permissions, or choose another folder with ${setting}.`,
			{ cause: error },
		);
	}
}
