import { colon } from "../../../model/colon.ts";
import { SourcesOfDocument, type SourcesOfQuery } from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { atOnce } from "../at-once.ts";
import { comparedWith } from "../compare/comparison.ts";
import { asKnownOn } from "../date.ts";
import { language } from "../language.ts";
import { publishedWords } from "../published.ts";
import { asking } from "../server.ts";
import { changingFacts, countedFacts } from "../totals.ts";

type Fact = Extract<NonNullable<SourcesOfQuery["nodes"][number]>, { readonly evidence: unknown }>;
type Source = Fact["evidence"][number]["chain"][number];

/**
 * The documents that vouch for the facts of the picture, from the one that was read to the origin, those that vouch for
 * most of them first. Where sources count up to a day only passages of documents published by then are counted.
 */
export async function shownSources(): Promise<readonly string[]> {
	const drawn = new Set(changingFacts.value);
	const compares = comparedWith.value !== null;
	const ids = countedFacts.value.filter(({ fact }) => compares || drawn.has(fact)).map(({ id }) => id);
	const answers = await asking(() => Promise.all(atOnce(ids).map((some) => request(SourcesOfDocument, { ids: some }))));
	const upTo = compares ? null : asKnownOn.value;
	const found = new Map<string, { readonly source: Source; facts: number }>();
	for (const node of answers.flatMap(({ nodes }) => nodes)) {
		const passages = node === null || !("evidence" in node) ? [] : node.evidence;
		const counted = passages.filter(({ knownFrom }) => upTo === null || (knownFrom != null && knownFrom <= upTo));
		const chain = new Map(counted.flatMap((passage) => passage.chain).map((source) => [source.id, source]));
		for (const [id, source] of chain) {
			const before = found.get(id) ?? { source, facts: 0 };
			found.set(id, { source, facts: before.facts + 1 });
		}
	}
	return [...found.values()].sort((a, b) => b.facts - a.facts).map(({ source }) => sourceWords(source));
}

/** "Le Monde: the title, 17 Feb 2023". */
function sourceWords({ nameEn, nameFr, publisher, published }: Source): string {
	const name = language.value === "fr" ? nameFr : nameEn;
	const by =
		publisher === null || publisher === undefined || name.includes(publisher)
			? name
			: publisher + colon[language.value] + name;
	// Many are called by their date.
	const dated = published == null || name.includes(published.slice(0, 4));
	return dated ? by : `${by}, ${publishedWords(published, language.value)}`;
}
