import { withFullStop } from "../../model/full-stop.ts";
import type { Words } from "../../model/vocabulary/types.ts";

/** What a caller asked for cannot be: says which argument, its value, and what is allowed. Shown to the caller as it is. */
export class UserInputError extends Error {
	override readonly name = "UserInputError";
	readonly code = "BAD_USER_INPUT";
	/** The argument, with its path: `when.at`. */
	readonly argument: string;
	readonly value: unknown;
	readonly allowed: Words;
	/** The whole of it in both languages; the message is the English of it. */
	readonly words: Words;

	/** @param allowed what would be right, as the end of a sentence: one of those in `allowed.ts` */
	constructor(argument: string, value: unknown, allowed: Words) {
		const words = {
			en: withFullStop(`The argument \`${argument}\` is ${shown(value)}: it must be ${allowed.en}`),
			fr: withFullStop(`L’argument \`${argument}\` est ${shown(value)} : il faut ${allowed.fr}`),
		};
		super(words.en);
		this.argument = argument;
		this.value = value;
		this.allowed = allowed;
		this.words = words;
	}
}

const longest = 200;

function shown(value: unknown): string {
	const text = JSON.stringify(value) ?? "undefined";
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
