import { compared } from "../../store/compare/comparison.ts";
import { words } from "../../store/language.ts";
import { narrow } from "../../store/theme.ts";
import { timeUnknown } from "../../store/view.ts";
import { whenNeeded } from "../when-needed.tsx";
import { DateBlock } from "./date-block.tsx";
import { DateSentence } from "./date-sentence.tsx";
import { Histogram } from "./histogram.tsx";

const CompareFoot = whenNeeded(async () => (await import("../compare/compare-foot.tsx")).CompareFoot);
const CompareBlock = whenNeeded(async () => (await import("./compare-block.tsx")).CompareBlock);

/** The date, always in view: as a figure, as a sentence, and as a place on the scale of what the picture covers. */
export function TimeBar() {
	const phone = narrow.value;
	const comparing = compared.value;
	const foot = comparing === null ? <DateSentence /> : <CompareFoot compared={comparing} />;
	return (
		<section class={`time-bar${timeUnknown.value ? " time-bar-waiting" : ""}`} aria-label={words.value.time.label}>
			{comparing?.by === "dates" ? <CompareBlock compared={comparing} /> : <DateBlock />}
			{phone && comparing === null && foot}
			<Histogram />
			{!phone && foot}
		</section>
	);
}
