import { allKinds } from "../../../model/vocabulary/lookup.ts";
import { countLabels, countRelationshipTypes } from "../../domain/vocabulary.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { wordsIn } from "../words.ts";

export const resolvers = {
	Vocabulary: {
		kinds: (vocabulary) => allKinds(vocabulary),
	},
	LabelEntry: {
		name: ({ name }, args) => wordsIn(name, args),
		plural: ({ plural }, args) => wordsIn(plural, args),
		count: ({ label }, _args, { graph, loaders }) =>
			loaders.by("label-counts", null, () => countLabels(graph), 0).load(label),
	},
	RelationshipTypeEntry: {
		wording: ({ wording }, args) => wordsIn(wording, args),
		inverse: ({ inverse }, args) => wordsIn(inverse, args),
		once: ({ once }) => once === true,
		exclusive: ({ exclusive }) => exclusive ?? [],
		count: ({ type }, _args, { graph, loaders }) =>
			loaders.by("relationship-type-counts", null, (types) => countRelationshipTypes(graph, types), 0).load(type),
	},
	KindEntry: {
		name: ({ name }, args) => wordsIn(name, args),
	},
	Query: {
		vocabulary: (_root, _args, { vocabulary }) => vocabulary,
	},
} satisfies Resolvers;
