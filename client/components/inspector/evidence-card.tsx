import { ExternalLink } from "lucide";
import { Fragment } from "preact";
import type { EvidencePartsFragment } from "../../api/generated/graphql.ts";
import { inLanguage } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { publishedWords } from "../../store/published.ts";
import { select } from "../../store/selection.ts";
import { Icon } from "../icon.tsx";
import { NotOutYet } from "./not-out-yet.tsx";
import { Quotation } from "./quotation.tsx";

type Source = EvidencePartsFragment["chain"][number];

/** One passage: who published it, where it stands, what it says, and how it reached us. */
export function EvidenceCard({ evidence }: { readonly evidence: EvidencePartsFragment }) {
	const { inspector } = words.value;
	const speak = language.value;
	const origin = evidence.chain.at(-1);
	const read = evidence.chain.at(0);
	// The paragraph and the day of the document that was read are not those of the one that it goes back to.
	const ownWords = evidence.chain.length < 2;
	const ofOrigin = ownWords ? evidence.locator : origin?.published ? publishedWords(origin.published, speak) : null;
	const note = inLanguage(evidence.noteEn, evidence.noteFr, speak);
	return (
		<article class="evidence">
			<div class="evidence-head">
				<h4>{origin === undefined ? inspector.evidence : (origin.publisher ?? sourceName(origin))}</h4>
				{ofOrigin !== null && <span class="tabular">{ofOrigin}</span>}
			</div>
			<NotOutYet knownFrom={evidence.knownFrom ?? null} />
			{note !== null && <p>{note}</p>}
			{evidence.quotation !== null && <Quotation text={evidence.quotation} language={evidence.quotationLanguage} />}
			<p class="evidence-chain">
				<Chain evidence={evidence} />
			</p>
			<p class="evidence-foot">
				{read?.published != null && (
					<span class="tabular">
						{ownWords
							? `${inspector.published} ${publishedWords(read.published, speak)}`
							: inspector.publishedOf(partName(read, 0), publishedWords(read.published, speak))}
					</span>
				)}
				{evidence.chain.map(
					(source) =>
						source.url !== null && (
							<a key={source.id} href={source.url} rel="noopener noreferrer" target="_blank" title={sourceName(source)}>
								{inspector.openSource}
								<Icon icon={ExternalLink} size={12} />
							</a>
						),
				)}
			</p>
		</article>
	);
}

/** "This article, ¶ 12 → Financial Times → people familiar with the matter". */
function Chain({ evidence }: { readonly evidence: EvidencePartsFragment }) {
	const attribution = evidence.attribution;
	const said = attribution === null ? null : inLanguage(attribution.wordsEn, attribution.wordsFr, language.value);
	const last = evidence.chain.at(-1);
	const lastName = last === undefined ? "" : partName(last, evidence.chain.length - 1);
	// Who speaks in a document of their own is no further step.
	const who = said === lastName || lastName.startsWith(`${said} (`) ? null : said;
	return (
		<>
			{evidence.chain.map((source, index) => (
				<Fragment key={source.id}>
					{index > 0 && <span aria-hidden="true"> → </span>}
					<button type="button" class="link-button" title={sourceName(source)} onClick={() => select(source.id)}>
						{partName(source, index)}
					</button>
					{index === 0 && evidence.locator !== null && `, ${evidence.locator}`}
				</Fragment>
			))}
			{who !== null && (
				<>
					<span aria-hidden="true"> → </span>
					{who}
				</>
			)}
		</>
	);
}

/** What a document is called in its chain, of which the one that was read is the first. */
const partName = (source: Source, index: number): string =>
	index === 0 && source.kind === "article"
		? words.value.inspector.thisSource
		: (source.publisher ?? sourceName(source));

function sourceName(source: Source): string {
	return language.value === "fr" ? source.nameFr : source.nameEn;
}
