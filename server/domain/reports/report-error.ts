import type { Words } from "../../../model/vocabulary/types.ts";

export type ReportErrorCode =
	| "NO_SUCH_REPORT"
	| "NO_SUCH_FOLDER"
	| "BAD_NAME"
	| "NAME_TAKEN"
	| "FILE_CHANGED"
	| "CANNOT_SAVE"
	| "BAD_PARAMETER"
	| "BAD_ANSWER"
	| "NO_DATA"
	| "BROKEN_REPORT"
	| "QUERY_TIMEOUT"
	| "NOT_A_READ";

/** Values that may be given in the place of one that cannot: ids of entities, with what is wrong without them in words. */
export interface Offer {
	readonly reason: Words;
	readonly examples: readonly string[];
}

/** A report that cannot be run as asked; its words name what is wrong and what would be right, the message is the English of them. */
export class ReportError extends Error {
	override readonly name = "ReportError";
	readonly code: ReportErrorCode;
	/** The parameter that is wrong; null where it is none. */
	readonly argument: string | null;
	/** Null where nothing can be offered for it. */
	readonly offer: Offer | null;

	readonly words: Words;

	constructor(
		code: ReportErrorCode,
		words: Words,
		options: ErrorOptions & { readonly argument?: string; readonly offer?: Offer } = {},
	) {
		super(words.en, options);
		this.code = code;
		this.words = words;
		this.argument = options.argument ?? null;
		this.offer = options.offer ?? null;
	}
}
