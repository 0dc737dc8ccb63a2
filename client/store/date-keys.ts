import { addDays, addMonths } from "../../model/time/day.ts";
import type { Day } from "../../model/time/types.ts";
import type { Extent } from "./extent.ts";

/** Arrow keys move by a day, with Shift by a month, with Alt by a year; Home and End go to the ends of the scale. */
export function dayAfterKey(
	event: Pick<KeyboardEvent, "key" | "shiftKey" | "altKey">,
	day: Day,
	scale: Extent,
): Day | null {
	const by = (count: number) =>
		event.altKey ? addMonths(day, 12 * count) : event.shiftKey ? addMonths(day, count) : addDays(day, count);
	switch (event.key) {
		case "ArrowLeft":
		case "ArrowDown":
			return by(-1);
		case "ArrowRight":
		case "ArrowUp":
			return by(1);
		case "PageDown":
			return addMonths(day, -3);
		case "PageUp":
			return addMonths(day, 3);
		case "Home":
			return scale.from;
		case "End":
			return scale.to;
		default:
			return null;
	}
}
