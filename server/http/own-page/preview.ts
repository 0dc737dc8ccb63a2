import type { OwnAddress } from "../../../model/own-address.ts";
import type { Language } from "../../../model/time/wording.ts";
import { type FoundFact, ofFact } from "./of-fact.ts";
import { typesOfEntities } from "./types-of-entities.ts";

/** What an entity or fact is called, and what stands below that in the preview of a link. */
export interface Preview {
	/** The one address that it is known by, of those that name it. */
	readonly own: OwnAddress;
	readonly title: string;
	readonly description: string | null;
	/** What it is to schema.org. */
	readonly type: string;
	readonly aliases: readonly string[];
	/** What was said, by whom and when. */
	readonly said?: Said;
}

export interface Said {
	readonly text: string;
	/** That of the words; null where it is not known. */
	readonly language: string | null;
	readonly speakers: readonly { readonly own: OwnAddress; readonly type: string; readonly name: string }[];
	/** A day, month or year; null where it is not known as plainly. */
	readonly on: string | null;
}

/** Asks the API, as anybody would. @throws where it does not answer */
export type AskApi = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

const question = `query OwnPage($id: ID!, $language: Language!, $isEntity: Boolean!) {
  entity(id: $id) @include(if: $isEntity) {
    __typename
    name(language: $language)
    description(language: $language)
    aliases
  }
  fact(id: $id) {
    __typename
    id
    nature
    standing
    knownTo
    versions { id knownTo }
    period { text attested startEarliest startLatest endEarliest endLatest doubtful }
    evidence { attribution { words(language: $language) } chain { name(language: $language) } }
    ... on Entity { name(language: $language) description(language: $language) aliases }
    ... on Statement {
      text textBasis language
      translationEn: translation(language: EN) translationFr: translation(language: FR)
      speakers { __typename id name(language: $language) }
    }
    ... on Attribute { key value(language: $language) of { name(language: $language) } }
    ... on Tie {
      relationship { wording(language: $language) from { name(language: $language) } to { name(language: $language) } }
    }
  }
}`;

interface FoundEntity {
	readonly __typename: string;
	readonly name: string;
	readonly description: string | null;
	readonly aliases: readonly string[];
}

/** What there is to say of it; null where there is nothing of that id. A deal, statement or event is a fact by either address. */
export async function readPreview(ask: AskApi, own: OwnAddress, language: Language): Promise<Preview | null> {
	const variables = { id: own.id, language: language === "fr" ? "FR" : "EN", isEntity: own.kind === "entity" };
	const { fact, entity } = (await ask(question, variables)) as {
		readonly entity?: FoundEntity | null;
		readonly fact: FoundFact | null;
	};
	if (fact !== null) return ofFact(fact, language);
	return entity ? ofEntity(entity, own) : null;
}

const ofEntity = ({ __typename, name, description, aliases }: FoundEntity, own: OwnAddress): Preview => ({
	own,
	title: name,
	description,
	type: typesOfEntities[__typename] ?? "Thing",
	aliases,
});
