import { dirname } from "node:path";
import type { Words } from "../../../model/vocabulary/types.ts";
import { onlyEnglish } from "../only-english.ts";
import { ReportError } from "./report-error.ts";

const mayNot: Words = { en: "this user may not write there", fr: "cet utilisateur ne peut pas y écrire" };
const reasons: Readonly<Record<string, Words>> = {
	EACCES: mayNot,
	EPERM: mayNot,
	EROFS: { en: "nothing may be written there", fr: "on ne peut rien y écrire" },
	ENOSPC: { en: "the disk is full", fr: "le disque est plein" },
	EISDIR: { en: "it is a folder", fr: "c’est un dossier" },
};

/** Why a file could not be written, as a sentence about that file: what is written first, beside it, nobody has heard of. */
export function writeFault(file: string, error: unknown): ReportError {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const isFolderMissing = code === "ENOENT" || code === "ENOTDIR";
	const folder = dirname(file);
	const reason = isFolderMissing
		? { en: `there is no folder ${folder}`, fr: `il n’y a pas de dossier ${folder}` }
		: (reasons[code] ?? onlyEnglish(String(error)));
	const words = {
		en: `${file} cannot be written: ${reason.en}.`,
		fr: `Impossible d’écrire ${file} : ${reason.fr}.`,
	};
	return new ReportError("CANNOT_SAVE", words, { cause: error });
}
