import { countedOnDay } from "../../store/day-counts.ts";
import { words } from "../../store/language.ts";
import { timeMode } from "../../store/time-mode.ts";
import { totals } from "../../store/totals.ts";
import { inColumns } from "./in-columns.ts";

const STATES = ["holds", "happened", "ended", "notYet", "undated", "unreal"] as const;

/** How many facts of the scene are in each state at the date; together they are all of them. */
export function StateCounts() {
	const messages = words.value.counts;
	const { states } = totals.value;
	const atAnyDate = timeMode.value === "any";
	const inPeriod = timeMode.value === "period";
	const names = inPeriod ? { ...messages, ended: messages.before, notYet: messages.after } : messages;
	const counted = inPeriod ? messages.inPeriod(states.holds, states.happened) : countedOnDay.value;
	// What is planned or denied is off until it is asked for.
	const shown = atAnyDate ? [] : STATES.filter((state) => state !== "unreal" || states.unreal > 0);
	return (
		<section class="state-counts" aria-labelledby="rail-counts">
			<h3 id="rail-counts" class="tabular">
				{atAnyDate ? messages.anyDay(states.all) : counted}
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
					<dl
						class={inColumns(
							"",
							STATES.map((state) => states[state]),
						)}
					>
						{shown.map((state) => (
							<div key={state} class={state === "unreal" ? "whole-row" : undefined}>
								<dt>
									<span class={`split-key split-${state}`} aria-hidden="true" />
									{names[state]}
								</dt>
								<dd class="tabular">{words.value.figure(states[state])}</dd>
							</div>
						))}
					</dl>
				</>
			)}
		</section>
	);
}
