import { onDay } from "../../../model/time/state.ts";
import { relationshipTypeEntry } from "../../../model/vocabulary/lookup.ts";
import { relationships } from "../../domain/relationships.ts";
import { connectionFields } from "../connection/connection-fields.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { writtenPeriod } from "../when/written-period.ts";
import { inLanguage, wordsIn } from "../words.ts";
import { endOf, factOf } from "./ends.ts";
import { relationshipOfTie } from "./find-relationship.ts";
import { relationshipsField } from "./relationships-field.ts";

const entity = { relationships: relationshipsField };

export const resolvers = {
	Relationship: {
		wording: ({ type }, args, { vocabulary }) => {
			const entry = relationshipTypeEntry(vocabulary, type);
			return entry === undefined ? type : wordsIn(entry.wording, args);
		},
		from: ({ from }, _args, context) => endOf(from, context),
		to: ({ to }, _args, context) => endOf(to, context),
		title: ({ titleEn, titleFr }, args) => inLanguage(titleEn, titleFr, args),
		period: async ({ fact }, _args, context) => writtenPeriod(await factOf(fact, context)),
		on: (relationship, { date }) => onDay(relationship, date),
		fact: ({ fact }, _args, context) => factOf(fact, context),
		evidence: ({ fact }, _args, { loaders }) => loaders.evidenceOf.load(fact),
	},
	RelationshipConnection: connectionFields,
	Person: entity,
	Company: entity,
	Product: entity,
	Source: entity,
	Funding: entity,
	Statement: entity,
	Event: entity,
	Tie: { relationship: (tie, _args, context) => relationshipOfTie(tie, context) },
	Query: { relationships: (_root, args, { graph, vocabulary }) => relationships(graph, vocabulary, args) },
} satisfies Resolvers;
