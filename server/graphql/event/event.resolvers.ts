import { kindsAsked } from "../../domain/known-words.ts";
import { events } from "../../domain/lists.ts";
import { whenParameters } from "../../domain/when.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import { wholeList } from "../connection/whole-list.ts";
import { factEntityFields } from "../entity/entity-fields.ts";
import { factFields } from "../fact/fact-fields.ts";
import { partiesBy } from "../fact/parties.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findLabelled } from "../node/find-node.ts";
import { inLanguage } from "../words.ts";

export const resolvers = {
	Event: {
		...factEntityFields,
		...factFields,
		quantity: ({ quantityText }) => quantityText,
		unit: ({ unit, unitFr }, args) => inLanguage(unit, unitFr, args),
		participants: partiesBy("PARTICIPATED_IN"),
	},
	EventConnection: connectionFields,
	Query: {
		event: (_root, { id }, context) => findLabelled(context, id, "EVENT"),
		events: (_root, args, context) =>
			wholeList(
				events,
				args,
				{ kinds: kindsAsked(context.vocabulary, "EVENT", args.kinds), ...whenParameters(args.when) },
				context,
			),
	},
} satisfies Resolvers;
