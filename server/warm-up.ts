import type { GraphqlHandler } from "./graphql/server.ts";

/** What a reader's first view asks, in short: each field here stands for a statement. */
const firstView = `query FirstView($when: When) {
	opening {
		around { id }
		scene(when: $when, limit: 48, perNode: 40) {
			nodes { id ... on Statement { speakers { id } } }
			relationships { id from { id } fact { id } }
			omitted { node }
		}
	}
	search(text: "a") { nodes { id } }
	vocabulary { labels { count } }
	stories(first: 1) { id }
	story(id: "story/none") { id }
}`;

/** The same of a first click. */
const firstClick = `query FirstClick($id: ID!, $when: When) {
	entity(id: $id) {
		... on Person { attributes { id } }
		... on Company { attributes { id } }
		relationships(when: $when, first: 60) {
			nodes { fact { id disagreements { id sides { id } } evidence { chain { id } } ... on Tie { relationship { id } } } }
		}
	}
}`;

/** The same of where accounts differ, and of a tie that is asked for. */
const firstTie = `query FirstTie($from: ID!, $to: ID!, $when: When) {
	written: disagreements(ids: [$from, $to], found: false, when: $when) { nodes { id } }
	found: disagreements(ids: [$from, $to], found: true, when: $when) { nodes { id } }
	shortest: paths(from: $from, to: $to, when: $when) { paths { relationships { id } } }
	inOrder: paths(from: $from, to: $to, when: $when, order: CHRONOLOGICAL) { paths { relationships { id } } }
}`;

interface Answer {
	readonly data?: { readonly opening: { readonly around: readonly { readonly id: string }[] } } | null;
}

const everyStanding = ["CONFIRMED", "REPORTED", "CLAIMED", "PLANNED", "DENIED"];

/**
 * Asks what the page will ask first, and leaves the answers: a Neo4j that has just started takes seconds to plan a
 * statement that it then runs in milliseconds. A question that fails is no loss, a reader's will say what is wrong.
 */
export async function warmUp(graphql: GraphqlHandler, signal: AbortSignal): Promise<void> {
	const when = { standings: everyStanding };
	const ask = async (query: string, variables: object): Promise<Answer> => {
		const response = await graphql.fetch("http://chronograph/graphql", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ query, variables }),
			signal,
		});
		return response.json();
	};
	try {
		const { data } = await ask(firstView, { when });
		const [id, to] = data?.opening.around.map((node) => node.id) ?? [];
		if (id !== undefined) await ask(firstClick, { id, when });
		if (id !== undefined && to !== undefined) await ask(firstTie, { from: id, to, when });
	} catch {
		// As above.
	}
}
