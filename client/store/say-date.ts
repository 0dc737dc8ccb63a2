import { effect } from "@preact/signals";
import { colon } from "../../model/colon.ts";
import { compared } from "./compare/comparison.ts";
import { datesMoved, scrubbing, shownTime } from "./date.ts";
import { trueOnDay } from "./day-counts.ts";
import { language, words } from "./language.ts";
import { tell } from "./notices.ts";
import { opened } from "./opened.ts";
import { timeWords } from "./time-words.ts";
import { totals } from "./totals.ts";

/** After so many milliseconds without another step a date has come to rest. */
const REST = 700;

/** Where the date has come to, and how much the page counts there. */
function dateInWords(): string {
	const time = shownTime.peek();
	const { counts, time: messages } = words.peek();
	const { states } = totals.peek();
	if (time === null) return counts.anyDay(states.all);
	const counted = typeof time === "string" ? trueOnDay.peek() : messages.trueInPeriod(states.holds);
	return `${timeWords(time, language.peek())}${colon[language.peek()]}${counted}`;
}

/** A handle that is moved by keys says its day itself. */
const handleSays = (): boolean => document.activeElement?.getAttribute("role") === "slider";

/** Says a date that the reader has moved, once it is at rest; a comparison has words of its own. */
export function followMovedDate(): () => void {
	let [before, onItsWay] = [datesMoved.peek(), false];
	return effect(() => {
		const now = datesMoved.value;
		if (scrubbing.value) {
			onItsWay = true;
			return;
		}
		if (now === before) {
			onItsWay = false;
			return;
		}
		const rest = setTimeout(() => {
			const silent = compared.peek() !== null || opened.peek() !== "ready" || (!onItsWay && handleSays());
			before = now;
			onItsWay = false;
			if (!silent) tell(dateInWords());
		}, REST);
		return () => clearTimeout(rest);
	});
}
