import type { ComponentChildren } from "preact";
import { moveSide } from "../../store/compare/comparison.ts";
import type { Compared } from "../../store/compare/verdict.ts";
import { today } from "../../store/date.ts";
import { words } from "../../store/language.ts";
import { DateField } from "../time-bar/date-field.tsx";
import { usePopover } from "../use-popover.ts";

interface SideDayProps {
	readonly compared: Compared;
	readonly side: "a" | "b";
	readonly class: string;
	readonly children: ComponentChildren;
}

/** The day of one side, which opens a field to type another. */
export function SideDay({ compared, side, class: name, children }: SideDayProps) {
	const { compare, time } = words.value;
	const { button, isOpen, toggle, close } = usePopover();
	const bySources = compared.by === "sources";
	const letter = side.toUpperCase();
	return (
		<span class="side-day">
			<button
				ref={button}
				type="button"
				class={name}
				title={bySources ? time.changeKnown : time.change}
				aria-haspopup="dialog"
				aria-expanded={isOpen}
				onClick={toggle}
			>
				{children}
			</button>
			{isOpen && (
				<DateField
					oneDay
					label={bySources ? compare.sourcesOf(letter) : compare.dateOf(letter)}
					time={compared[side]}
					none={time.showToday}
					onShow={(time) => {
						moveSide(side, time === null ? today() : typeof time === "string" ? time : time.to);
						close();
					}}
					onClose={close}
				/>
			)}
		</span>
	);
}
