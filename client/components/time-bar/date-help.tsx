import { words } from "../../store/language.ts";
import type { TimeFault } from "../../store/read-time.ts";

interface DateHelpProps {
	readonly id: string;
	/** Whether a single day is asked for, of what is longer the last. */
	readonly oneDay: boolean;
	readonly fault: TimeFault | null;
}

/** How a date may be typed, or what is wrong with the one that was. */
export function DateHelp({ id, oneDay, fault }: DateHelpProps) {
	const { time } = words.value;
	const help = oneDay ? time.dayHelp : time.fieldHelp;
	return (
		<p id={id} class={fault === null ? "date-help" : "date-bad"} role={fault === null ? undefined : "alert"}>
			{fault === null ? help : time.bad[fault.kind](fault.text, fault.column, fault.instead)}
		</p>
	);
}
