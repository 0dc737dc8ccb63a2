import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import type { Vocabulary } from "../../model/vocabulary/types.ts";
import { resolvers as among } from "./among/among.resolvers.ts";
import { resolvers as attribute } from "./attribute/attribute.resolvers.ts";
import { resolvers as changes } from "./changes/changes.resolvers.ts";
import { resolvers as company } from "./company/company.resolvers.ts";
import { resolvers as dataset } from "./dataset/dataset.resolvers.ts";
import { resolvers as density } from "./density/density.resolvers.ts";
import { resolvers as disagreement } from "./disagreement/disagreement.resolvers.ts";
import { resolvers as entity } from "./entity/entity.resolvers.ts";
import { resolvers as event } from "./event/event.resolvers.ts";
import { resolvers as evidence } from "./evidence/evidence.resolvers.ts";
import { resolvers as fact } from "./fact/fact.resolvers.ts";
import { resolvers as funding } from "./funding/funding.resolvers.ts";
import { resolvers as learned } from "./learned/learned.resolvers.ts";
import { resolvers as neighbourhood } from "./neighbourhood/neighbourhood.resolvers.ts";
import { resolvers as node } from "./node/node.resolvers.ts";
import { resolvers as opening } from "./opening/opening.resolvers.ts";
import { resolvers as paths } from "./paths/paths.resolvers.ts";
import { resolvers as person } from "./person/person.resolvers.ts";
import { resolvers as product } from "./product/product.resolvers.ts";
import { resolvers as relationships } from "./relationships/relationships.resolvers.ts";
import { resolvers as reports } from "./reports/reports.resolvers.ts";
import { resolvers as scalars } from "./scalars/scalars.resolvers.ts";
import { readSdl, relationshipTypeSdl } from "./sdl.ts";
import { resolvers as search } from "./search/search.resolvers.ts";
import { resolvers as source } from "./source/source.resolvers.ts";
import { resolvers as statement } from "./statement/statement.resolvers.ts";
import { resolvers as story } from "./story/story.resolvers.ts";
import { resolvers as tie } from "./tie/tie.resolvers.ts";
import { resolvers as timeline } from "./timeline/timeline.resolvers.ts";
import { resolvers as vocabularyResolvers } from "./vocabulary/vocabulary.resolvers.ts";
import { resolvers as when } from "./when/when.resolvers.ts";

/** The whole schema; its relationship types are those of the vocabulary. */
export function createSchema(vocabulary: Vocabulary): GraphQLSchema {
	return makeExecutableSchema({
		typeDefs: [...readSdl(), relationshipTypeSdl(vocabulary)],
		resolvers: [
			node,
			entity,
			fact,
			search,
			opening,
			neighbourhood,
			among,
			paths,
			timeline,
			changes,
			learned,
			density,
			relationships,
			person,
			company,
			product,
			source,
			funding,
			statement,
			event,
			attribute,
			tie,
			evidence,
			disagreement,
			story,
			vocabularyResolvers,
			dataset,
			reports,
			when,
			scalars,
		],
		resolverValidationOptions: { requireResolversToMatchSchema: "error" },
	});
}
