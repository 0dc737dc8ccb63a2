import { GraphError } from "./errors.ts";

const oldest = 2026;

/**
 * Neo4j speaks Cypher 25 as Chronograph writes it from 2026 on; Aura reports versions such as `2026.08-aura`.
 * @throws GraphError `TOO_OLD`
 */
export function requireVersion(version: string, edition: string, uri: string): { version: string; edition: string } {
	const year = Number.parseInt(version, 10);
	if (!(year >= oldest))
		throw new GraphError(
			"TOO_OLD",
			`Neo4j at ${uri} is ${version || "of an unknown version"}; Chronograph needs ${oldest} or newer. Leave NEO4J_URI unset to use a local one that it manages itself.`,
		);
	return { version, edition };
}
