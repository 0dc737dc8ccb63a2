import { type ASTNode, GraphQLError } from "graphql";
import { withFullStop } from "../../../model/full-stop.ts";

/** Input that does not fit the schema. By GraphQL's own content type it is HTTP 400, as GraphQL over HTTP wants it. */
export function badRequest(
	message: string,
	nodes: readonly ASTNode[] | undefined,
	extensions: Readonly<Record<string, unknown>>,
): GraphQLError {
	const { allowed } = extensions;
	const known = typeof allowed !== "string" || message.includes(allowed);
	return new GraphQLError(known ? message : `${withFullStop(message)} It must be ${allowed}.`, {
		nodes: nodes ?? null,
		extensions: { code: "BAD_USER_INPUT", http: { status: 400, spec: true }, ...extensions },
	});
}
