import { useSignal } from "@preact/signals";
import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from "lucide";
import { useRef } from "preact/hooks";
import { addMonths } from "../../../model/time/day.ts";
import { showDay, shownDay } from "../../store/date.ts";
import { firstAndLast } from "../../store/extent.ts";
import { words } from "../../store/language.ts";
import { countedFacts, extent } from "../../store/totals.ts";
import { IconButton } from "../icon-button.tsx";
import { DateField } from "./date-field.tsx";
import { IsoDay } from "./iso-day.tsx";

/** The date as the largest figure on the page; a click types another. */
export function DateBlock() {
	const { time } = words.value;
	const open = useSignal(false);
	const figure = useRef<HTMLButtonElement>(null);
	const day = shownDay.value;
	const facts = countedFacts.value.map(({ fact }) => fact);
	const { first, last } = firstAndLast(facts) ?? { first: extent.value.from, last: extent.value.to };
	const from = day ?? extent.value.to;
	const close = () => {
		open.value = false;
		figure.current?.focus();
	};
	return (
		<div class="date-block">
			<button
				ref={figure}
				type="button"
				class={`date-figure tabular${day === null ? " date-any" : ""}`}
				title={time.change}
				aria-haspopup="dialog"
				aria-expanded={open.value}
				onClick={() => (open.value = !open.value)}
			>
				{day === null ? time.anyDate : <IsoDay day={day} />}
			</button>
			<div class="date-steps">
				<IconButton icon={ChevronFirst} label={time.firstDay} onClick={() => showDay(first)} />
				<IconButton icon={ChevronLeft} label={time.previousDay} onClick={() => showDay(addMonths(from, -1))} />
				<IconButton icon={ChevronRight} label={time.nextDay} onClick={() => showDay(addMonths(from, 1))} />
				<IconButton icon={ChevronLast} label={time.lastDay} onClick={() => showDay(last)} />
				<button
					type="button"
					class="any-date"
					aria-pressed={day === null}
					onClick={() => showDay(day === null ? last : null)}
				>
					{time.showAny}
				</button>
			</div>
			{open.value && (
				<DateField
					label={time.field}
					day={day}
					none={time.showAny}
					onShow={(next) => {
						showDay(next);
						close();
					}}
					onClose={close}
				/>
			)}
		</div>
	);
}
