import { Check, Copy, Lock } from "lucide";
import { cypherLines } from "../../store/cypher-tokens.ts";
import { words } from "../../store/language.ts";
import { Icon } from "../icon.tsx";
import { useCopy } from "../use-copy.ts";

/** The statement that the report runs, as it stands in its file. */
export function Cypher({ name, text }: { readonly name: string; readonly text: string }) {
	const messages = words.value.reports;
	const { state, copy } = useCopy({ copied: messages.copied, failed: words.value.exporting.copyFailed });
	const lines = cypherLines(text.trimEnd());
	return (
		<section class="cypher" aria-labelledby="cypher-title">
			<div class="cypher-head">
				<h2 id="cypher-title">{messages.cypher}</h2>
				<code>cypher/reports/{name}.cypher</code>
				<span class="cypher-lock">
					<Icon icon={Lock} size={13} />
					{messages.readOnly}
				</span>
				<button type="button" class="cypher-copy" onClick={() => void copy(text)}>
					<Icon icon={state === "copied" ? Check : Copy} size={14} />
					{state === "copied" ? messages.copied : messages.copyCypher}
				</button>
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
			<pre tabIndex={0}>
				{lines.map((tokens, index) => (
					<code key={index}>
						{tokens.map((token, place) => (
							<span key={place} class={token.kind === "plain" ? undefined : `cypher-${token.kind}`}>
								{token.text}
							</span>
						))}
						{"\n"}
					</code>
				))}
			</pre>
		</section>
	);
}
