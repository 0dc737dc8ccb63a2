import { Check, Copy, X } from "lucide";
import { useLayoutEffect, useRef } from "preact/hooks";
import { questionCodes } from "../../export/question/code.ts";
import { MOST_NODES, viewQuestion } from "../../export/question/view-question.ts";
import { currentExport, shownTypes } from "../../store/export/current-export.ts";
import { words } from "../../store/language.ts";
import { scene } from "../../store/scene.ts";
import { Icon } from "../icon.tsx";
import { IconButton } from "../icon-button.tsx";
import { useCopy } from "../use-copy.ts";

interface QuestionDialogProps {
	readonly everything: boolean;
	readonly onClose: () => void;
}

/** The question that the API answers with this view, and code that asks it. */
export function QuestionDialog({ everything, onClose }: QuestionDialogProps) {
	const { exporting } = words.value;
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	const view = currentExport(everything);
	const question = viewQuestion(view, shownTypes(everything));
	const endpoint = `${location.origin}/graphql`;
	const graphql = `${question.query}\n\n# ${exporting.variables}\n${JSON.stringify(question.variables, null, 2)}`;
	const removed = scene.value.removed.size;
	return (
		<dialog ref={dialog} class="modal question" aria-label={exporting.question} onClose={onClose}>
			<div class="modal-head">
				<h2>{exporting.question}</h2>
				<IconButton icon={X} label={exporting.close} onClick={onClose} />
			</div>
			<p>{exporting.questionHelp(view.nodes.length, view.relationships.length)}</p>
			{view.nodes.length > MOST_NODES && <p>{exporting.questionCut(MOST_NODES)}</p>}
			{removed > 0 && <p>{exporting.questionRemoved(removed)}</p>}
			<Code name="GraphQL" text={graphql} />
			{questionCodes.map(({ name, write }) => (
				<Code key={name} name={exporting.codes[name]} text={write(endpoint, question)} />
			))}
		</dialog>
	);
}

function Code({ name, text }: { readonly name: string; readonly text: string }) {
	const { exporting } = words.value;
	const { state, copy } = useCopy({ copied: exporting.copied(name), failed: exporting.copyFailed });
	return (
		<section aria-label={name}>
			<div class="modal-head">
				<h3>{name}</h3>
				<button type="button" class="button" aria-label={exporting.copy(name)} onClick={() => void copy(text)}>
					<Icon icon={state === "copied" ? Check : Copy} size={14} />
					{{ ready: exporting.copyShort, copied: exporting.copiedShort, failed: exporting.copyFailedShort }[state]}
				</button>
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
			<pre tabIndex={0}>
				<code>{text}</code>
			</pre>
		</section>
	);
}
