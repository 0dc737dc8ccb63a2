/** A sentence with its full stop; one that asks has its own sign. */
export function withFullStop(sentence: string): string {
	return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
