/**
 * What can go wrong with the managed Neo4j:
 * `NO_JAVA`: none of 21 or newer was found; `JAR_DAMAGED`: a jar is not what the lock file says and cannot be mended;
 * `CANNOT_FETCH`: jars are missing and the repository does not give them; `HOME_IN_USE`: a living copy has the data folder;
 * `CANNOT_WRITE`: a folder or disk refuses; `PASSWORD_MISSING`: there is data, but its password is gone;
 * `DID_NOT_START`: Neo4j ended or stayed silent.
 */
export type EmbeddedErrorCode =
	| "NO_JAVA"
	| "JAR_DAMAGED"
	| "CANNOT_FETCH"
	| "HOME_IN_USE"
	| "CANNOT_WRITE"
	| "PASSWORD_MISSING"
	| "DID_NOT_START";

/** A fault of the managed Neo4j; the message says what is wrong, why, and what to do. */
export class EmbeddedError extends Error {
	override readonly name = "EmbeddedError";
	readonly code: EmbeddedErrorCode;

	constructor(code: EmbeddedErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.code = code;
	}
}
