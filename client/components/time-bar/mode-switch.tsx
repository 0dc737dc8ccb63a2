import { words } from "../../store/language.ts";
import { chooseMode, TIME_MODES, timeMode } from "../../store/time-mode.ts";
import { lastWithSomething } from "../../store/totals.ts";

/** Whether a day, a period or every date is shown. */
export function ModeSwitch() {
	const { mode, modes } = words.value.time;
	return (
		<fieldset class="mode-switch">
			<legend class="unseen">{mode}</legend>
			{TIME_MODES.map((each) => (
				<label key={each}>
					<input
						type="radio"
						name="time-mode"
						value={each}
						checked={timeMode.value === each}
						onChange={() => chooseMode(each, lastWithSomething.value)}
					/>
					<span>{modes[each]}</span>
				</label>
			))}
		</fieldset>
	);
}
