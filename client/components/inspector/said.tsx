import type { Statement } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { Quotation } from "./quotation.tsx";

/** What was said: the words as they were said, their published translation marked as one, or a paraphrase of ours without marks. */
export function Said({ statement }: { readonly statement: Statement }) {
	const { inspector } = words.value;
	const speak = language.value;
	const translation = speak === "fr" ? statement.translationFr : statement.translationEn;
	const other = speak === "fr" ? statement.translationEn : statement.translationFr;
	if (statement.text !== null) {
		return (
			<div class="said">
				<Quotation text={statement.text} language={statement.language} />
				{translation !== null && statement.language !== speak && (
					<p>
						{translation} <span class="said-note">{inspector.translation}</span>
					</p>
				)}
			</div>
		);
	}
	const shown = translation ?? other;
	if (shown === null) return null;
	return (
		<div class="said">
			<p lang={translation === null ? (speak === "fr" ? "en" : "fr") : undefined}>{shown}</p>
			<p class="said-note">{statement.textBasis === "PARAPHRASE" ? inspector.paraphrase : inspector.translated}</p>
		</div>
	);
}
