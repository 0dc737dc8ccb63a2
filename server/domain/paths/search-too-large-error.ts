/** The database ended a search because it took too long. */
export class SearchTooLargeError extends Error {
	override readonly name = "SearchTooLargeError";
	readonly code = "QUERY_TIMEOUT";
}
