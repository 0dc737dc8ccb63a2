import { useSignal } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { today } from "../../store/date.ts";
import { words } from "../../store/language.ts";
import { readTime, type TimeFault } from "../../store/read-time.ts";
import type { ShownTime } from "../../store/scene-types.ts";
import { useDismissal } from "../use-dismissal.ts";
import { DateHelp } from "./date-help.tsx";

interface DateFieldProps {
	readonly label: string;
	readonly time: ShownTime;
	/** The button that shows without a day: "Any date", "Today". */
	readonly none: string;
	/** Whether a single day is asked for, of what is longer the last. */
	readonly oneDay?: boolean;
	readonly onShow: (time: ShownTime) => void;
	readonly onClose: () => void;
}

/** A small dialog in which a date or a period is typed. What is wrong with it is said, marked, and mended by a click where that can be told. */
export function DateField({ label, time: shown, none, oneDay = false, onShow, onClose }: DateFieldProps) {
	const { time } = words.value;
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const input = useRef<HTMLInputElement>(null);
	const bad = useSignal<TimeFault | null>(null);
	// At once: a reader's next key may come before the next frame.
	useLayoutEffect(() => {
		input.current?.focus();
		input.current?.select();
	}, []);
	useDismissal(dialog, onClose);
	const show = (text: string) => {
		const { time: read, fault } = readTime(text, today());
		if (fault === null) {
			onShow(read);
			return;
		}
		bad.value = fault;
		input.current?.focus();
		input.current?.setSelectionRange(fault.column - 1, fault.text.length);
	};
	const fault = bad.value;
	return (
		<dialog ref={dialog} open class="popover date-field" aria-label={label}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					show(input.current?.value.trim() ?? "");
				}}
			>
				<label for={id}>{label}</label>
				<div class="date-field-row">
					<input
						ref={input}
						id={id}
						class="tabular"
						defaultValue={shown === null ? "" : typeof shown === "string" ? shown : `${shown.from}/${shown.to}`}
						autocomplete="off"
						placeholder="2019-09-30"
						aria-invalid={fault !== null}
						aria-describedby={`${id}-help`}
					/>
					<button type="submit" class="button">
						{time.show}
					</button>
				</div>
				<DateHelp id={`${id}-help`} oneDay={oneDay} fault={bad.value} />
				{fault?.instead.map((instead) => (
					<button key={instead} type="button" class="button date-instead tabular" onClick={() => show(instead)}>
						{time.useInstead(instead)}
					</button>
				))}
				<button type="button" class="link-button" onClick={() => onShow(null)}>
					{none}
				</button>
			</form>
		</dialog>
	);
}
