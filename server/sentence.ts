/** Our own errors carry a code of ours in upper case and a message for a person. */
const isOurs = (error: Error): boolean => "code" in error && error.name !== "Error" && error.name !== "TypeError";

/** What is printed of an error: a sentence where it is one of ours, the stack where it is a fault in the program. */
export function sentenceOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return isOurs(error) ? error.message : (error.stack ?? error.message);
}
