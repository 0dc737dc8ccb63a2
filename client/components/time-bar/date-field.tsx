import { useSignal } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Day } from "../../../model/time/types.ts";
import { readDay } from "../../store/date.ts";
import { words } from "../../store/language.ts";

interface DateFieldProps {
	readonly label: string;
	readonly day: Day | null;
	/** The button that shows without a day: "Any date", "Today". */
	readonly none: string;
	readonly onShow: (day: Day | null) => void;
	readonly onClose: () => void;
}

/** A small dialog in which a date is typed. */
export function DateField({ label, day, none, onShow, onClose }: DateFieldProps) {
	const { time } = words.value;
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const input = useRef<HTMLInputElement>(null);
	const bad = useSignal<string | null>(null);
	// At once: a reader's next key may come before the next frame.
	useLayoutEffect(() => {
		input.current?.focus();
		input.current?.select();
		const outside = (event: Event) => {
			if (event.target instanceof Node && dialog.current?.parentElement?.contains(event.target) === false) onClose();
		};
		const closeOnEscape = (event: KeyboardEvent) => {
			if (event.key !== "Escape") return;
			// Wherever the focus is, it closes this dialog and does nothing else.
			event.stopPropagation();
			onClose();
		};
		document.addEventListener("pointerdown", outside);
		document.addEventListener("keydown", closeOnEscape, { capture: true });
		return () => {
			document.removeEventListener("pointerdown", outside);
			document.removeEventListener("keydown", closeOnEscape, { capture: true });
		};
	}, []);
	const show = (event: Event) => {
		event.preventDefault();
		const text = input.current?.value ?? "";
		const read = readDay(text);
		if (read === null) bad.value = text;
		else onShow(read);
	};
	return (
		<dialog ref={dialog} open class="date-field" aria-label={label}>
			<form onSubmit={show}>
				<label for={id}>{label}</label>
				<div class="date-field-row">
					<input
						ref={input}
						id={id}
						class="tabular"
						defaultValue={day ?? ""}
						autocomplete="off"
						inputmode="numeric"
						placeholder="2019-09-30"
						aria-invalid={bad.value !== null}
						aria-describedby={`${id}-help`}
					/>
					<button type="submit" class="button">
						{time.show}
					</button>
				</div>
				<p
					id={`${id}-help`}
					class={bad.value === null ? "date-help" : "date-bad"}
					role={bad.value === null ? undefined : "alert"}
				>
					{bad.value === null ? time.fieldHelp : time.bad(bad.value)}
				</p>
				<button type="button" class="link-button" onClick={() => onShow(null)}>
					{none}
				</button>
			</form>
		</dialog>
	);
}
