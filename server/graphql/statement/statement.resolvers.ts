import { statements, statementsAbout, statementsBy } from "../../domain/lists.ts";
import { whenParameters } from "../../domain/when.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import { listOf } from "../connection/list-of.ts";
import { wholeList } from "../connection/whole-list.ts";
import { factEntityFields } from "../entity/entity-fields.ts";
import { factFields } from "../fact/fact-fields.ts";
import { partiesBy } from "../fact/parties.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findLabelled, requireEntity } from "../node/find-node.ts";

export const resolvers = {
	Statement: {
		...factEntityFields,
		...factFields,
		translation: ({ translationEn, translationFr }, { language }) =>
			language === "FR" ? translationFr : translationEn,
		speakers: partiesBy("SAID"),
		about: partiesBy("ABOUT"),
	},
	StatementConnection: connectionFields,
	Query: {
		statement: (_root, { id }, context) => findLabelled(context, id, "STATEMENT"),
		statements: async (_root, args, context) => {
			const { speaker = null, about = null } = args;
			await Promise.all([requireEntity(context, "speaker", speaker), requireEntity(context, "about", about)]);
			if (speaker !== null) return listOf(statementsBy, speaker, args, context, { about });
			if (about !== null) return listOf(statementsAbout, about, args, context);
			return wholeList(statements, args, whenParameters(args.when), context);
		},
	},
} satisfies Resolvers;
