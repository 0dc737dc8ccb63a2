import { Check } from "lucide";
import { itemsOf, listText } from "../../../../model/report/list-text.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { Icon } from "../../icon.tsx";
import type { Choice } from "./parameter-field.tsx";

interface ChoiceBoxesProps {
	readonly choices: readonly Choice[];
	/** The chosen values, with commas. */
	readonly text: string;
	readonly onText: (text: string) => void;
}

/** As many are seen at once; beyond them a press for all or none saves many. */
const FEW = 7;

/** Several of a few, each with a box. */
export function ChoiceBoxes({ choices, text, onText }: ChoiceBoxesProps) {
	const chosen = text === "" ? [] : itemsOf(text);
	const known = choices.map(({ value }) => value);
	const strange = chosen.filter((value) => !known.includes(value));
	const shown = [...choices, ...strange.map((value) => ({ value, name: value }))];
	const toggle = (value: string) => {
		const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
		// In the order of the choices, so that the same choice is the same address.
		onText(listText(shown.map((each) => each.value).filter((each) => next.includes(each))));
	};
	const { all, none } = reportWords.value.reports.form;
	return (
		<>
			{shown.length > FEW && (
				<div class="choice-all">
					<button type="button" onClick={() => onText(listText(shown.map(({ value }) => value)))}>
						{all}
					</button>
					<button type="button" onClick={() => onText("")}>
						{none}
					</button>
				</div>
			)}
			<div class="choice-boxes">
				{shown.map(({ value, name }) => (
					<label key={value} class="choice-box">
						<input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
						<span class="box" aria-hidden="true">
							<Icon icon={Check} size={11} />
						</span>
						<span>{name}</span>
					</label>
				))}
			</div>
		</>
	);
}
