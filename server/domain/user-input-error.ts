import { withFullStop } from "../../model/full-stop.ts";

/** What a caller asked for cannot be: says which argument, its value, and what is allowed. Shown to the caller as it is. */
export class UserInputError extends Error {
	override readonly name = "UserInputError";
	readonly code = "BAD_USER_INPUT";
	/** The argument, with its path: `when.at`. */
	readonly argument: string;
	readonly value: unknown;
	/** What would be right, as the end of a sentence: "a whole number from 1 to 1000". */
	readonly allowed: string;

	constructor(argument: string, value: unknown, allowed: string) {
		super(withFullStop(`The argument \`${argument}\` is ${shown(value)}: it must be ${allowed}`));
		this.argument = argument;
		this.value = value;
		this.allowed = allowed;
	}
}

const longest = 200;

function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? "undefined";
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
