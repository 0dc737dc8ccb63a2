import type { OwnAddress } from "../../../model/own-address.ts";
import { standingWords } from "../../../model/report/standing-words.ts";
import { formatPeriod, type Language, type WrittenPeriod } from "../../../model/time/wording.ts";

/** What an entity or fact is called, and what stands below that in the preview of a link. */
export interface Preview {
	readonly title: string;
	readonly description: string | null;
	/** What it is to schema.org. */
	readonly type: string;
	readonly aliases: readonly string[];
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
  fact(id: $id) @skip(if: $isEntity) {
    __typename
    nature
    standing
    period { text attested startEarliest startLatest endEarliest endLatest doubtful }
    evidence { chain { name(language: $language) } }
    ... on Entity { name(language: $language) description(language: $language) }
    ... on Attribute { key value(language: $language) of { name(language: $language) } }
    ... on Tie {
      relationship { wording(language: $language) from { name(language: $language) } to { name(language: $language) } }
    }
  }
}`;

interface Named {
	readonly name: string;
}

interface FoundEntity extends Named {
	readonly __typename: string;
	readonly description: string | null;
	readonly aliases: readonly string[];
}

interface FoundFact extends Partial<Named> {
	readonly __typename: string;
	readonly nature: WrittenPeriod["nature"];
	readonly standing: string;
	readonly period: Omit<WrittenPeriod, "nature"> | null;
	readonly evidence: readonly { readonly chain: readonly Named[] }[];
	readonly description?: string | null;
	readonly key?: string;
	readonly value?: string;
	readonly of?: Named;
	readonly relationship?: { readonly wording: string; readonly from: Named; readonly to: Named };
}

/** What there is to say of it; null where there is nothing of that id. */
export async function readPreview(ask: AskApi, { kind, id }: OwnAddress, language: Language): Promise<Preview | null> {
	const variables = { id, language: language === "fr" ? "FR" : "EN", isEntity: kind === "entity" };
	const found = (await ask(question, variables)) as {
		readonly entity?: FoundEntity | null;
		readonly fact?: FoundFact | null;
	};
	if (found.entity) return ofEntity(found.entity);
	return found.fact ? ofFact(found.fact, language) : null;
}

const typesOfEntities: Readonly<Record<string, string>> = {
	Person: "Person",
	Company: "Organization",
	Product: "Product",
	Source: "CreativeWork",
	Event: "Event",
	Statement: "Quotation",
};

const ofEntity = ({ __typename, name, description, aliases }: FoundEntity): Preview => ({
	title: name,
	description,
	type: typesOfEntities[__typename] ?? "Thing",
	aliases,
});

/** When, how the sources put it, and which: "in 2015 · reported · according to Wall Street Journal". */
function ofFact(fact: FoundFact, language: Language): Preview {
	const { nature, standing, period, evidence, description } = fact;
	const origins = [...new Set(evidence.flatMap(({ chain }) => chain.at(-1)?.name ?? []))];
	const according = language === "fr" ? "d’après" : "according to";
	const vouched = [
		...(period === null ? [] : [formatPeriod({ ...period, nature }, language)]),
		standingWords[standing]?.[language] ?? standing,
		...(origins.length === 0 ? [] : [`${according} ${origins.join(", ")}`]),
	].join(" · ");
	return {
		title: titleOf(fact, language),
		description: description ? `${vouched}. ${description}` : vouched,
		type: "Claim",
		aliases: [],
	};
}

function titleOf({ name, relationship, of, key, value }: FoundFact, language: Language): string {
	if (name !== undefined) return name;
	if (relationship !== undefined) return `${relationship.from.name} ${relationship.wording} ${relationship.to.name}`;
	return `${of?.name}, ${key}${language === "fr" ? " : " : ": "}${value}`;
}
