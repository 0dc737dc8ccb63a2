import type { GraphqlHandler } from "./graphql/server.ts";

/** Whatever is in the graph: somebody and something to begin with. */
const someone = `{
	people(first: 2) { nodes { id } }
	companies(first: 2) { nodes { id } }
}`;

/** What a reader's first view and first click ask, in short: each field here stands for a statement. */
const firstQuestions = `query FirstQuestions($ids: [ID!]!, $one: ID!, $when: When) {
	neighbourhood(ids: $ids, when: $when, limit: 48, perNode: 40) {
		nodes { id ...Sides ... on Statement { speakers { id } } }
		relationships { id from { id } fact { id ...Sides } }
		omitted { node }
	}
	entity(id: $one) {
		... on Person { attributes { id } }
		... on Company { attributes { id } }
		relationships(when: $when, first: 60) {
			nodes { fact { id evidence { chain { id } } ... on Tie { relationship { id } } } }
		}
	}
	search(text: "a") { nodes { id } }
	vocabulary { labels { count } }
}
fragment Sides on Fact { disagreements { id sides { id } } }`;

const everyStanding = ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"];

/**
 * Asks what the page will ask first, and leaves the answers: a Neo4j that has just started takes seconds to plan a
 * statement that it then runs in milliseconds. A question that fails is no loss, a reader's will say what is wrong.
 */
export async function warmUp(graphql: GraphqlHandler, signal: AbortSignal): Promise<void> {
	const ask = async (query: string, variables: object = {}): Promise<unknown> => {
		const response = await graphql.fetch("http://chronograph/graphql", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ query, variables }),
			signal,
		});
		return response.json();
	};
	try {
		const ids = idsIn(await ask(someone));
		const [one] = ids;
		if (one !== undefined) await ask(firstQuestions, { ids, one, when: { standings: everyStanding } });
	} catch {
		// As above.
	}
}

/** Every `id` of an answer. */
function idsIn(answer: unknown): string[] {
	if (typeof answer !== "object" || answer === null) return [];
	return Object.entries(answer).flatMap(([key, value]) =>
		key === "id" && typeof value === "string" ? [value] : idsIn(value),
	);
}
