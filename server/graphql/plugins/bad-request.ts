import { type ASTNode, GraphQLError } from "graphql";
import { withFullStop } from "../../../model/full-stop.ts";
import { onlyEnglish } from "../../domain/only-english.ts";

/** A sentence in French, whose English the message is. */
export interface InFrench {
	readonly fr: string;
}

/** Input that does not fit the schema. By GraphQL's own content type it is HTTP 400, as GraphQL over HTTP wants it. */
export function badRequest(
	message: string,
	nodes: readonly ASTNode[] | undefined,
	{ words, ...extensions }: Readonly<Record<string, unknown>> & { readonly words?: InFrench },
): GraphQLError {
	const { allowed } = extensions;
	const known = typeof allowed !== "string" || message.includes(allowed);
	const en = known ? message : `${withFullStop(message)} It must be ${allowed}.`;
	return new GraphQLError(en, {
		nodes: nodes ?? null,
		extensions: {
			code: "BAD_USER_INPUT",
			http: { status: 400, spec: true },
			...extensions,
			words: { en, fr: words?.fr ?? onlyEnglish(en).fr },
		},
	});
}
