import { allowed } from "./allowed.ts";
import { UserInputError } from "./user-input-error.ts";

/** A number from 1 to `largest`. @throws UserInputError that names the argument */
export function wholeNumber(argument: string, value: number, largest: number): number {
	if (!Number.isInteger(value) || value < 1 || value > largest)
		throw new UserInputError(argument, value, allowed.wholeNumber(largest));
	return value;
}
