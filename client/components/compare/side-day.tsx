import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { moveSide } from "../../store/compare/comparison.ts";
import type { Compared } from "../../store/compare/verdict.ts";
import { today } from "../../store/date.ts";
import { words } from "../../store/language.ts";
import { DateField } from "../time-bar/date-field.tsx";

interface SideDayProps {
	readonly compared: Compared;
	readonly side: "a" | "b";
	readonly class: string;
	readonly children: ComponentChildren;
}

/** The day of one side, which opens a field to type another. */
export function SideDay({ compared, side, class: name, children }: SideDayProps) {
	const { compare, time } = words.value;
	const open = useSignal(false);
	const button = useRef<HTMLButtonElement>(null);
	const bySources = compared.by === "sources";
	const letter = side.toUpperCase();
	const close = () => {
		open.value = false;
		button.current?.focus();
	};
	return (
		<span class="side-day">
			<button
				ref={button}
				type="button"
				class={name}
				title={bySources ? time.changeKnown : time.change}
				aria-haspopup="dialog"
				aria-expanded={open.value}
				onClick={() => (open.value = !open.value)}
			>
				{children}
			</button>
			{open.value && (
				<DateField
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
