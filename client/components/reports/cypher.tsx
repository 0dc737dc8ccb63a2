import { useSignal } from "@preact/signals";
import { Check, ChevronDown, ChevronRight, Copy, Lock, PenLine } from "lucide";
import { words } from "../../store/language.ts";
import { cypherLines } from "../../store/reports/cypher-tokens.ts";
import { drafts } from "../../store/reports/draft/draft-start.ts";
import { fileOf, type Report } from "../../store/reports/report.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { reportRoute } from "../../store/route.ts";
import { Icon } from "../icon.tsx";
import { useCopy } from "../use-copy.ts";
import { ViewLink } from "../view-link.tsx";
import { CypherLine } from "./cypher-line.tsx";

/** The file of the report, with the statement that it runs; folded up until somebody wants to read it. */
export function Cypher({ report }: { readonly report: Report }) {
	const { name, cypher: text } = report;
	const messages = reportWords.value.reports;
	const { state, copy } = useCopy({ copied: messages.copied, failed: words.value.exporting.copyFailed });
	const unfolded = useSignal(false);
	return (
		<section class="cypher" aria-labelledby="cypher-title">
			<div class="cypher-head">
				<h2>
					<button
						type="button"
						class="cypher-fold"
						aria-expanded={unfolded.value}
						onClick={() => (unfolded.value = !unfolded.value)}
					>
						<Icon icon={unfolded.value ? ChevronDown : ChevronRight} size={15} />
						<span id="cypher-title">{messages.cypher}</span>
					</button>
				</h2>
				<code>{fileOf(report)}</code>
				<span class="cypher-lock">
					<Icon icon={Lock} size={13} />
					{messages.readOnly}
				</span>
				{drafts.value !== null && (
					<ViewLink to={reportRoute("new", `of=${name}`)} class="cypher-copy">
						<Icon icon={PenLine} size={14} />
						{reportWords.value.drafts.edit}
					</ViewLink>
				)}
				<button type="button" class="cypher-copy" onClick={() => void copy(text)}>
					<Icon icon={state === "copied" ? Check : Copy} size={14} />
					{state === "copied" ? messages.copied : messages.copyCypher}
				</button>
			</div>
			{unfolded.value && <Lines text={text} />}
		</section>
	);
}

function Lines({ text }: { readonly text: string }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
		<pre tabIndex={0}>
			{cypherLines(text.trimEnd()).map((tokens, index) => (
				<code key={index}>
					<CypherLine tokens={tokens} />
					{"\n"}
				</code>
			))}
		</pre>
	);
}
