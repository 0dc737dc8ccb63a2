import type { ExportedView } from "../../store/export/exported.ts";

/** A question to the API: a document and its variables. */
export interface Question {
	readonly query: string;
	readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The question that the API answers with the nodes and relationships of a view, and with the evidence of each fact.
 * @param types the types of relationships that the view shows
 */
export function viewQuestion({ about, nodes }: ExportedView, types: readonly string[]): Question {
	const { time, asKnownOn, standings, undated, everything, language } = about;
	const at = typeof time === "string" ? { at: time } : time === null ? {} : { during: time };
	const known = asKnownOn === null ? {} : { asKnownOn };
	return {
		query: documentIn(language.toUpperCase()),
		variables: {
			ids: nodes.map(({ id }) => id),
			when: everything ? { ...known, standings } : { ...at, ...known, standings, undated },
			types,
		},
	};
}

const documentIn = (language: string) => `query View($ids: [ID!]!, $when: When, $types: [RelationshipType!]) {
  among(ids: $ids, when: $when) {
    nodes {
      id
      label
      name(language: ${language})
    }
    relationships(types: $types) {
      id
      type
      wording(language: ${language})
      from { id }
      to { id }
      standing
      period { text startEarliest startLatest endEarliest endLatest doubtful }
      evidence { quotation chain { name(language: ${language}) published url } }
    }
  }
}`;
