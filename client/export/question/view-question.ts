import type { ExportedView } from "../../store/export/exported.ts";

/** A question to the API: a document and its variables. */
export interface Question {
	readonly query: string;
	readonly variables: Readonly<Record<string, unknown>>;
	/** The version of the data that it is asked of, as the header `Chronograph-Data` has it; null: of what there is. */
	readonly data: string | null;
}

/** Which relationships are asked for, and of which data. */
export interface Asked {
	/** The types of relationships that the view shows; null where it shows all that are drawn. */
	readonly types: readonly string[] | null;
	readonly data: string | null;
}

/** The question that the API answers with the nodes and relationships of a view, and with the dates and evidence of each. */
export function viewQuestion({ about, nodes }: ExportedView, { types, data }: Asked): Question {
	const { time, asKnownOn, standings, undated, everything, language } = about;
	const at = typeof time === "string" ? { at: time } : time === null ? {} : { during: time };
	const known = asKnownOn === null ? {} : { asKnownOn };
	return {
		query: documentIn(language.toUpperCase()),
		variables: {
			ids: nodes.map(({ id }) => id),
			when: everything ? { ...known, standings } : { ...at, ...known, standings, undated },
			...(types !== null && { types }),
		},
		data,
	};
}

const documentIn = (language: string) => `query View($ids: [ID!]!, $when: When, $types: [RelationshipType!]) {
  among(ids: $ids, when: $when) {
    nodes {
      id
      label
      name(language: ${language})
      existence { standing knownFrom period { ...Dates } evidence { ...Passage } }
      ... on Fact { standing knownFrom period { ...Dates } evidence { ...Passage } }
    }
    relationships(types: $types) {
      id
      type
      wording(language: ${language})
      title(language: ${language})
      from { id }
      to { id }
      standing
      fact { knownFrom }
      period { ...Dates }
      evidence { ...Passage }
    }
  }
}

fragment Dates on Period {
  text
  attested
  words(language: ${language})
  startEarliest
  startLatest
  endEarliest
  endLatest
  doubtful
}

fragment Passage on Evidence {
  quotation
  locator
  chain { name(language: ${language}) published url }
}`;
