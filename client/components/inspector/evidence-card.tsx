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
	const note = inLanguage(evidence.noteEn, evidence.noteFr, speak);
	return (
		<article class="evidence">
			<div class="evidence-head">
				<h4>{origin === undefined ? inspector.evidence : (origin.publisher ?? sourceName(origin))}</h4>
				{evidence.locator !== null && <span class="tabular">{evidence.locator}</span>}
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
						{inspector.published} {publishedWords(read.published, speak)}
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
	const { inspector } = words.value;
	const attribution = evidence.attribution;
	const who = attribution === null ? null : inLanguage(attribution.wordsEn, attribution.wordsFr, language.value);
	return (
		<>
			{evidence.chain.map((source, index) => (
				<Fragment key={source.id}>
					{index > 0 && <span aria-hidden="true"> → </span>}
					<button type="button" class="link-button" title={sourceName(source)} onClick={() => select(source.id)}>
						{index === 0 && source.kind === "article" ? inspector.thisSource : (source.publisher ?? sourceName(source))}
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

function sourceName(source: Source): string {
	return language.value === "fr" ? source.nameFr : source.nameEn;
}
