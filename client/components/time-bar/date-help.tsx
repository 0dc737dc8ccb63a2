import { words } from "../../store/language.ts";
import type { TimeFault } from "../../store/read-time.ts";

interface DateHelpProps {
	readonly id: string;
	readonly fault: TimeFault | null;
}

/** How a date may be typed, or what is wrong with the one that was. */
export function DateHelp({ id, fault }: DateHelpProps) {
	const { time } = words.value;
	return (
		<p id={id} class={fault === null ? "date-help" : "date-bad"} role={fault === null ? undefined : "alert"}>
			{fault === null ? time.fieldHelp : time.bad[fault.kind](fault.text, fault.column, fault.instead)}
		</p>
	);
}
