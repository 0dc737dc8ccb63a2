import { type Statement, statementSaid } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { Quotation } from "./quotation.tsx";

/** What was said: the words as they were said, their published translation marked as one, or a paraphrase of ours without marks. */
export function Said({ statement }: { readonly statement: Statement }) {
	const { inspector } = words.value;
	const said = statementSaid(statement, language.value);
	if (said === null) return null;
	const original = said.translated ? statement.text : null;
	return (
		<div class="said">
			{said.verbatim ? (
				<Quotation text={said.text} language={said.language} />
			) : (
				<p lang={said.language ?? undefined}>{said.text}</p>
			)}
			{!said.verbatim && <p class="said-note">{inspector.paraphrase}</p>}
			{said.translated && <p class="said-note">{inspector.translated}</p>}
			{original !== null && <Quotation text={original} language={statement.language} />}
		</div>
	);
}
