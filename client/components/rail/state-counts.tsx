import { shownDay } from "../../store/date.ts";
import { words } from "../../store/language.ts";
import { totals } from "../../store/totals.ts";

const STATES = ["holds", "happened", "ended", "notYet", "undated"] as const;

/** How many facts of the scene are in each state on the day; together they are all of them. */
export function StateCounts() {
	const messages = words.value.counts;
	const { states } = totals.value;
	const atAnyDate = shownDay.value === null;
	const shown = atAnyDate ? [] : STATES;
	return (
		<section class="state-counts" aria-labelledby="rail-counts">
			<h3 id="rail-counts" class="tabular">
				{atAnyDate ? messages.anyDay(states.all) : messages.onDay(states.holds, states.happened)}
			</h3>
			{!atAnyDate && states.all > 0 && (
				<>
					<div class="split-bar" aria-hidden="true">
						{shown.map((state) => (
							<span
								key={state}
								class={`split-${state}`}
								style={{ flexGrow: states[state] }}
								hidden={states[state] === 0}
							/>
						))}
					</div>
					<dl>
						{shown.map((state) => (
							<div key={state}>
								<dt>
									<span class={`split-key split-${state}`} aria-hidden="true" />
									{messages[state]}
								</dt>
								<dd class="tabular">{states[state]}</dd>
							</div>
						))}
					</dl>
				</>
			)}
		</section>
	);
}
