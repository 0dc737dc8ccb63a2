import { plainText } from "../../../model/story.ts";
import { findStories } from "../../domain/stories.ts";
import { wholeNumber } from "../../domain/whole-number.ts";
import type { Resolvers } from "../generated/resolvers-types.ts";
import { findAny, findEntities } from "../node/find-node.ts";
import { inLanguage, wordsIn } from "../words.ts";

const mostStories = 1000;

export const resolvers = {
	Query: {
		stories: (_root, { first }, { graph }) => findStories(graph, wholeNumber("first", first ?? 50, mostStories)),
		story: (_root, { id }, { loaders }) => loaders.story.load(id),
	},
	Story: {
		title: ({ titleEn, titleFr }, args) => inLanguage(titleEn, titleFr, args),
		description: ({ descriptionEn, descriptionFr }, args) => inLanguage(descriptionEn, descriptionFr, args),
		stepCount: ({ steps }) => steps.length,
		steps: ({ steps }) => steps.map((step, index) => ({ ...step, number: index + 1 })),
	},
	StoryStep: {
		title: ({ title }, args) => wordsIn(title, args),
		text: ({ text }, args) => wordsIn(text, args),
		plainText: ({ text }, args) => plainText(wordsIn(text, args)),
		nodes: ({ nodes }, _args, context) => findEntities(context, nodes),
		selection: ({ selection }, _args, context) => (selection === null ? null : findAny(selection, context)),
		camera: ({ camera }, _args, context) => findEntities(context, camera),
	},
} satisfies Resolvers;
