/** A period that cannot be used: what is wrong with it, where, and what would be right. */
export class PeriodError extends Error {
	readonly code = "BAD_PERIOD";
	/** Where in the text it goes wrong, from 1. */
	readonly column: number;

	constructor(message: string, column = 1) {
		super(message);
		this.name = "PeriodError";
		this.column = column;
	}
}
