import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from "lucide";
import { shownTime, showTime } from "../../store/date.ts";
import { words } from "../../store/language.ts";
import type { ShownTime } from "../../store/scene-types.ts";
import { moveByMonths, moveTo, timeMode } from "../../store/time-mode.ts";
import { firstWithSomething, lastWithSomething } from "../../store/totals.ts";
import { IconButton } from "../icon-button.tsx";
import { usePopover } from "../use-popover.ts";
import { DateField } from "./date-field.tsx";
import { IsoDay } from "./iso-day.tsx";
import { ModeSwitch } from "./mode-switch.tsx";
import { Play } from "./play.tsx";

/** The date as the largest figure on the page; a click types another. */
export function DateBlock() {
	const { time: messages } = words.value;
	const { button, isOpen, toggle, close } = usePopover();
	const time = shownTime.value;
	const step = (months: number) => () => moveByMonths(months, lastWithSomething.value);
	return (
		<div class="date-block">
			<button
				ref={button}
				type="button"
				class={`date-figure date-figure-${timeMode.value} tabular`}
				title={messages.change}
				aria-haspopup="dialog"
				aria-expanded={isOpen}
				onClick={toggle}
			>
				<Figure time={time} />
			</button>
			<div class="date-steps">
				<IconButton
					icon={ChevronFirst}
					label={messages.firstDay}
					onClick={() => moveTo("from", firstWithSomething.value)}
				/>
				<IconButton icon={ChevronLeft} label={messages.previousDay} onClick={step(-1)} />
				<IconButton icon={ChevronRight} label={messages.nextDay} onClick={step(1)} />
				<IconButton icon={ChevronLast} label={messages.lastDay} onClick={() => moveTo("to", lastWithSomething.value)} />
				<Play />
			</div>
			<ModeSwitch />
			{isOpen && (
				<DateField
					label={messages.field}
					time={time}
					none={messages.showAny}
					onShow={(next) => {
						showTime(next);
						close();
					}}
					onClose={close}
				/>
			)}
		</div>
	);
}

function Figure({ time }: { readonly time: ShownTime }) {
	if (time === null) return <>{words.value.time.anyDate}</>;
	if (typeof time === "string") return <IsoDay day={time} />;
	return (
		<>
			<IsoDay day={time.from} />
			<span class="figure-dash"> – </span>
			<IsoDay day={time.to} />
		</>
	);
}
