import { barYears } from "../../store/bar-years.ts";
import { figures } from "../../store/compare/judged-scene.ts";
import type { Compared } from "../../store/compare/verdict.ts";
import { share } from "../../store/extent.ts";
import { words } from "../../store/language.ts";

type ComparedDates = Compared & { readonly by: "dates" };

/** The span between the two dates. */
export function CompareSpan({ compared: { a, b } }: { readonly compared: ComparedDates }) {
	const [left = 0, right = 0] = [share(barYears.value, a), share(barYears.value, b)].sort((one, other) => one - other);
	return <span class="compare-between" style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }} />;
}

/** Less of the scale than this has no room for the words beside a handle. */
const ROOM = 0.16;

/** How many facts are there on each of the two dates. */
export function CompareCounts({ compared: { a, b } }: { readonly compared: ComparedDates }) {
	const { atA, atB } = figures.value;
	const [left, right] = a < b ? (["a", "b"] as const) : (["b", "a"] as const);
	const places = { a: share(barYears.value, a), b: share(barYears.value, b) };
	const counts = { a: atA, b: atB };
	return (
		<>
			{(["a", "b"] as const).map((side) => {
				const crowded = side === left && places[right] - places[left] < ROOM && places[left] > ROOM;
				const leftOf = crowded || places[side] > 1 - ROOM;
				return (
					<span
						key={side}
						class={`plot-count plot-count-${side} tabular${leftOf ? " plot-count-left" : ""}`}
						style={{ left: `${places[side] * 100}%` }}
					>
						{words.value.compare.factsAt(counts[side])}
					</span>
				);
			})}
		</>
	);
}
