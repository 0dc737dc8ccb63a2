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

/** How long a report may run, and who says so: the header of its file, or the setting of the server. */
export interface ReportTimeout {
	readonly seconds: number;
	readonly setBy: "HEADER" | "QUERY_TIMEOUT";
}

/** A report that cannot be run as asked; the message names what is wrong and what would be right. */
export class ReportError extends Error {
	override readonly name = "ReportError";
	readonly code: ReportErrorCode;
	/** The parameter that is wrong; null where it is none. */
	readonly argument: string | null;
	/** Which time was too short; null where none was. */
	readonly timeout: ReportTimeout | null;

	constructor(
		code: ReportErrorCode,
		message: string,
		options: ErrorOptions & { readonly argument?: string; readonly timeout?: ReportTimeout } = {},
	) {
		super(message, options);
		this.code = code;
		this.argument = options.argument ?? null;
		this.timeout = options.timeout ?? null;
	}
}
