import { disagreements } from "../../domain/disagreements/disagreements.ts";
import { foundReason } from "../../domain/disagreements/found-reason.ts";
import type { FoundDisagreement } from "../../domain/disagreements/record.ts";
import { UnexpectedValueError } from "../../domain/properties.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findEntities, findFacts } from "../node/find-node.ts";
import { inLanguage, type LanguageArgument, wordsIn } from "../words.ts";

export const resolvers = {
	Disagreement: {
		reason: (disagreement, args, context) =>
			disagreement.found
				? reasonOfFound(disagreement, args, context)
				: inLanguage(disagreement.reasonEn, disagreement.reasonFr, args),
		sides: ({ sides }, _args, context) => findFacts(context, sides),
	},
	DisagreementConnection: connectionFields,
	Query: { disagreements: (_root, args, { graph, vocabulary }) => disagreements(graph, vocabulary, args) },
} satisfies Resolvers;

async function reasonOfFound(found: FoundDisagreement, args: LanguageArgument, context: Context): Promise<string> {
	const [[left, right], about] = await Promise.all([
		findFacts(context, found.sides),
		findEntities(context, found.about),
	]);
	if (left === undefined || right === undefined) throw new UnexpectedValueError(`${found.id} has lost a side.`);
	const { rule, kind } = found;
	const words = foundReason(
		{ rule, incompatible: kind === "INCOMPATIBLE", sides: [left, right], about },
		context.vocabulary,
	);
	return wordsIn(words, args);
}
