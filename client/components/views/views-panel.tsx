import { useSignal } from "@preact/signals";
import { X } from "lucide";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { inData } from "../../store/datasets.ts";
import { words } from "../../store/language.ts";
import { announce } from "../../store/notices.ts";
import { LONGEST, sent, sentOf } from "../../store/sent.ts";
import { fragmentToKeep } from "../../store/view.ts";
import { keepView, refused } from "../../store/views/my-views.ts";
import { suggestedTitle } from "../../store/views/suggested-title.ts";
import { IconButton } from "../icon-button.tsx";
import { useCopy } from "../use-copy.ts";
import { useDismissal } from "../use-dismissal.ts";
import { KeptViews } from "./kept-views.tsx";

/** The view that is shown, to be sent with a title and a note or kept under a name; and the views that are kept. */
export function ViewsPanel({ onClose }: { readonly onClose: () => void }) {
	const { views, copy: copied } = words.value;
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const title = useSignal(sent.peek()?.title ?? suggestedTitle.peek());
	const note = useSignal(sent.peek()?.note ?? "");
	const { state, copy } = useCopy(copied);
	useLayoutEffect(() => dialog.current?.querySelector("input")?.focus(), []);
	useDismissal(dialog, onClose);
	const said = () => sentOf(title.value, note.value);
	const name = () => said()?.title ?? suggestedTitle.value;
	const left = LONGEST.note - [...note.value].length;
	return (
		<dialog ref={dialog} open class="popover views-panel" aria-label={views.open}>
			<div class="views-head">
				<h2>{views.current}</h2>
				<IconButton icon={X} label={views.close} onClick={onClose} />
			</div>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					const before = keepView(name(), fragmentToKeep(said()));
					// Where the browser takes nothing the list says so itself.
					if (!refused.peek()) announce(before === null ? views.kept(name()) : views.keptAgain(before.name, name()));
				}}
			>
				<label for={`${id}-title`}>{views.title}</label>
				<input
					id={`${id}-title`}
					value={title.value}
					maxLength={LONGEST.title}
					autocomplete="off"
					onInput={(event) => {
						title.value = event.currentTarget.value;
					}}
				/>
				<label for={`${id}-note`}>{views.note}</label>
				<textarea
					id={`${id}-note`}
					rows={3}
					value={note.value}
					maxLength={LONGEST.note}
					aria-describedby={`${id}-left`}
					onInput={(event) => {
						note.value = event.currentTarget.value;
					}}
				/>
				<p id={`${id}-left`} class="views-note tabular">
					{views.left(left)}
				</p>
				<div class="views-deeds">
					<button
						type="button"
						class="button"
						onClick={() => void copy(inData(`${location.origin}/#${fragmentToKeep(said())}`))}
					>
						{{ ready: views.copy, copied: copied.copied, failed: copied.failed }[state]}
					</button>
					<button type="submit" class="button">
						{views.keep}
					</button>
				</div>
			</form>
			<KeptViews onOpen={onClose} />
		</dialog>
	);
}
