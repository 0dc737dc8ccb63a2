import { useSignal } from "@preact/signals";
import { Check, Copy, Lock } from "lucide";
import { cypherLines } from "../../store/cypher-tokens.ts";
import { words } from "../../store/language.ts";
import { Icon } from "../icon.tsx";

/** The statement that the report runs, as it stands in its file. */
export function Cypher({ name, text }: { readonly name: string; readonly text: string }) {
	const messages = words.value.reports;
	const copied = useSignal(false);
	const lines = cypherLines(text.trimEnd());
	const copy = () =>
		navigator.clipboard.writeText(text).then(
			() => {
				copied.value = true;
			},
			() => {
				copied.value = false;
			},
		);
	return (
		<section class="cypher" aria-labelledby="cypher-title">
			<div class="cypher-head">
				<h2 id="cypher-title">{messages.cypher}</h2>
				<code>cypher/reports/{name}.cypher</code>
				<span class="cypher-lock">
					<Icon icon={Lock} size={13} />
					{messages.readOnly}
				</span>
				<button type="button" class="cypher-copy" onClick={() => void copy()}>
					<Icon icon={copied.value ? Check : Copy} size={14} />
					{copied.value ? messages.copied : messages.copyCypher}
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
