import type { Day } from "../../model/time/types.ts";
import { allowed } from "./allowed.ts";
import { UserInputError } from "./user-input-error.ts";

/** Two days that are compared. */
export interface TwoDays {
	readonly since: Day;
	readonly until: Day;
}

/** @throws UserInputError where the second day is before the first */
export function requireForwards({ since, until }: TwoDays): void {
	if (until < since) throw new UserInputError("until", until, allowed.notBefore("since", since));
}
