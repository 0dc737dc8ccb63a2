import { useSignal } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { compareWith, suggestedDay } from "../../store/compare/comparison.ts";
import { today } from "../../store/date.ts";
import { words } from "../../store/language.ts";
import { readTime, type TimeFault } from "../../store/read-time.ts";
import { DateHelp } from "../time-bar/date-help.tsx";
import { useDismissal } from "../use-dismissal.ts";

type By = "dates" | "sources";

/** What the view is to be compared with: another date, or the sources of another day. */
export function CompareField({ onClose }: { readonly onClose: () => void }) {
	const { compare } = words.value;
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const by = useSignal<By>("dates");
	const text = useSignal(suggestedDay("dates"));
	const bad = useSignal<TimeFault | null>(null);
	useLayoutEffect(() => {
		dialog.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
	}, []);
	useDismissal(dialog, onClose);
	const choose = (next: By) => {
		by.value = next;
		text.value = suggestedDay(next);
		bad.value = null;
	};
	const start = (event: Event) => {
		event.preventDefault();
		const { time: read, fault } = readTime(text.value, today());
		bad.value = fault;
		if (fault !== null) return;
		onClose();
		compareWith(by.value, typeof read === "string" ? read : read.to);
	};
	const choices = { dates: compare.byDates, sources: compare.bySources };
	return (
		<dialog ref={dialog} open class="popover date-field compare-field" aria-label={compare.with}>
			<form onSubmit={start}>
				<fieldset>
					<legend>{compare.what}</legend>
					{(["dates", "sources"] as const).map((each) => (
						<label key={each}>
							<input type="radio" name={`${id}-by`} checked={by.value === each} onChange={() => choose(each)} />
							{choices[each]}
						</label>
					))}
				</fieldset>
				<label for={id}>{by.value === "dates" ? compare.otherDate : compare.otherSources}</label>
				<div class="date-field-row">
					<input
						id={id}
						class="tabular"
						value={text.value}
						autocomplete="off"
						inputmode="numeric"
						aria-invalid={bad.value !== null}
						aria-describedby={`${id}-help`}
						onInput={(event) => {
							text.value = event.currentTarget.value;
						}}
					/>
					<button type="submit" class="button">
						{compare.start}
					</button>
				</div>
				<DateHelp id={`${id}-help`} oneDay fault={bad.value} />
			</form>
		</dialog>
	);
}
