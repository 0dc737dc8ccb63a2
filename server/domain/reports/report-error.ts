export type ReportErrorCode = "NO_SUCH_REPORT" | "BAD_PARAMETER" | "BROKEN_REPORT" | "NOT_A_READ";

/** A report that cannot be run as asked; the message names what is wrong and what would be right. */
export class ReportError extends Error {
	override readonly name = "ReportError";
	readonly code: ReportErrorCode;

	constructor(code: ReportErrorCode, message: string) {
		super(message);
		this.code = code;
	}
}
