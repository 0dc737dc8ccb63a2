import { useSignal } from "@preact/signals";
import { ArrowLeftRight } from "lucide";
import { useId } from "preact/hooks";
import { formatDay } from "../../../model/time/wording.ts";
import { changeTie } from "../../store/ask-tie.ts";
import { asKnownOn, shownTime } from "../../store/date.ts";
import { filters } from "../../store/filters.ts";
import { language, words } from "../../store/language.ts";
import { TIE_ORDERS, type Tie, turned } from "../../store/tie.ts";
import { timeWords } from "../../store/time-words.ts";
import { IconButton } from "../icon-button.tsx";

/** In what order, from which end, and by which dates, sources and bases a tie is asked for. */
export function TieControls({ tie }: { readonly tie: Tie }) {
	const { tie: messages, standing } = words.value;
	const more = useSignal(false);
	const orders = TIE_ORDERS.filter((order) => order !== "SIMULTANEOUS" || more.value || tie.order === order);
	const time = shownTime.value;
	const known = asKnownOn.value;
	return (
		<div class="tie-controls">
			<div class="tie-row">
				<Choices
					label={messages.order}
					choices={orders.map((order) => ({ value: order, name: messages.orders[order] }))}
					chosen={tie.order}
					onChoose={(order) => changeTie((asked) => ({ ...asked, order, chosen: 0 }))}
				/>
				{orders.length < TIE_ORDERS.length && (
					<button type="button" class="link-button" aria-expanded={false} onClick={() => (more.value = true)}>
						{messages.more}
					</button>
				)}
				<IconButton icon={ArrowLeftRight} size={15} label={messages.turn} onClick={() => changeTie(turned)} />
			</div>
			<div class="tie-row">
				{time !== null && (
					<Choices
						label={messages.dates}
						choices={[
							{ value: false, name: messages.anyDate },
							{
								value: true,
								name: (tie.order === "CHRONOLOGICAL" && typeof time === "string" ? messages.begunBy : messages.atTime)(
									timeWords(time, language.value),
								),
							},
						]}
						chosen={tie.atDate}
						onChoose={(atDate) => changeTie((asked) => ({ ...asked, atDate, chosen: 0 }))}
					/>
				)}
				<span class="tie-scope">
					{[
						...(time === null ? [messages.anyDate] : []),
						...(known === null ? [] : [messages.sourcesUpTo(formatDay(known, language.value))]),
						messages.bases([...filters.value.standings].map((each) => standing[each]).join(", ")),
					].join(" · ")}
				</span>
			</div>
		</div>
	);
}

interface ChoicesProps<Value> {
	readonly label: string;
	readonly choices: readonly { readonly value: Value; readonly name: string }[];
	readonly chosen: Value;
	readonly onChoose: (value: Value) => void;
}

/** A few choices of which one holds, side by side. */
function Choices<Value extends string | boolean>({ label, choices, chosen, onChoose }: ChoicesProps<Value>) {
	const name = useId();
	return (
		<fieldset class="choices">
			<legend class="unseen">{label}</legend>
			{choices.map(({ value, name: words }) => (
				<label key={String(value)}>
					<input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
					<span>{words}</span>
				</label>
			))}
		</fieldset>
	);
}
