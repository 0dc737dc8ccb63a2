import { undated } from "../../../model/time/state.ts";
import { formatLastAttested, formatPeriod } from "../../../model/time/wording.ts";
import { language, words } from "../../store/language.ts";
import type { ScenePeriod } from "../../store/scene-types.ts";
import { NotOutYet } from "./not-out-yet.tsx";
import { RangeStrip } from "./range-strip.tsx";

interface PeriodRowProps {
	readonly period: ScenePeriod;
	readonly colour: string;
	readonly label?: string;
}

/** When it held or happened: in words, as vague as it is, and on a scale as wide as it is. */
export function PeriodRow({ period, colour, label }: PeriodRowProps) {
	const { inspector } = words.value;
	const inWords = formatPeriod(period, language.value);
	const attested = formatLastAttested(period, language.value);
	return (
		<div>
			<dt>{label ?? inspector.period}</dt>
			<dd>
				<span class="tabular">{inWords}</span>
				{attested !== null && attested !== inWords && <span class="details-aside">{attested}</span>}
				{attested !== null && <NotOutYet knownFrom={period.endEarliest} />}
				{period.note !== null && <span class="details-aside">{period.note}</span>}
				{vague(period) && <span class="details-aside">{inspector.notExact}</span>}
				{!undated(period) && <RangeStrip period={period} words={inWords} colour={colour} />}
			</dd>
		</div>
	);
}

/** Whether a day is not known where one would be. */
function vague({ startEarliest, startLatest, endEarliest, endLatest, nature, attested }: ScenePeriod): boolean {
	if (attested !== null || startEarliest === null) return false;
	if (nature === "OCCURRENCE") return startEarliest !== endLatest && endLatest !== null;
	return startEarliest !== startLatest || (endLatest !== null && endEarliest !== endLatest);
}
