import type { ReportParameter } from "../../../../model/report/parameter.ts";
import { choicesOf } from "../../../../model/report/read-value.ts";
import { standingWords } from "../../../../model/report/standing-words.ts";
import type { Words } from "../../../../model/vocabulary/types.ts";
import { language } from "../../../store/language.ts";
import { textOf } from "../../../store/reports/asked.ts";
import { readableName } from "../../../store/reports/readable-name.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { relationshipTypes } from "../../../store/vocabulary.ts";
import { ChoiceBoxes } from "./choice-boxes.tsx";
import { EntityField } from "./entity-field.tsx";
import { LabelledField } from "./labelled-field.tsx";

interface ParameterFieldProps {
	readonly id: string;
	readonly parameter: ReportParameter;
	readonly text: string;
	readonly error: string | null;
	/** Whether another stands beside it. */
	readonly half: boolean;
	readonly onText: (text: string) => void;
	/** Told what stands in a search by name and is not chosen. */
	readonly onTyped: (text: string) => void;
}

/** A value and what it is called. */
export interface Choice {
	readonly value: string;
	readonly name: string;
}

/** The field of one parameter, as its type and its choices ask for. */
export function ParameterField({ id, parameter, text, error, half, onText, onTyped }: ParameterFieldProps) {
	const speak = language.value;
	const { form } = reportWords.value.reports;
	const { name, type, list, title } = parameter;
	const label = title?.[speak] ?? readableName(name);
	const help = helpOf(parameter);
	const choices = choicesIn(parameter);
	if (list && choices !== null)
		return (
			<LabelledField id={id} name={name} label={label} help={help} error={error} group>
				{() => <ChoiceBoxes choices={choices} text={text} onText={onText} />}
			</LabelledField>
		);
	if (type === "Entity") return <EntityField {...{ id, parameter, text, error, onText, onTyped, label, help }} />;
	return (
		<LabelledField id={id} name={name} label={label} help={help} error={error} half={half}>
			{(described) =>
				choices === null ? (
					<input
						{...described}
						class="field tabular"
						type="text"
						autocomplete="off"
						spellcheck={false}
						inputMode={type === "Int" ? "numeric" : type === "Float" ? "decimal" : "text"}
						placeholder={`${placeholderOf(type)}${list ? ", …" : ""}`}
						value={text}
						onInput={(event) => onText(event.currentTarget.value)}
					/>
				) : (
					<select {...described} class="field" value={text} onChange={(event) => onText(event.currentTarget.value)}>
						{(!parameter.required || text === "") && <option value="">{form.any}</option>}
						{choices.map((choice) => (
							<option key={choice.value} value={choice.value}>
								{choice.name}
							</option>
						))}
						{/* What a link gives and the report does not take stays in view, with what is wrong below it. */}
						{text !== "" && !choices.some(({ value }) => value === text) && <option value={text}>{text}</option>}
					</select>
				)
			}
		</LabelledField>
	);
}

/** What a field takes, as it stands in it while it is empty. */
function placeholderOf(type: ReportParameter["type"]): string {
	const { form } = reportWords.value.reports;
	if (type === "Date") return "2019-03-11";
	if (type === "Period") return form.periodAs;
	return type === "Int" || type === "Float" ? form.anyNumber : form.any;
}

/** What it is for and how much it may be; what a default is can be seen in the field. */
function helpOf({ help, min, max }: ReportParameter): string | null {
	const { form } = reportWords.value.reports;
	const parts = [
		...(help === null ? [] : [help[language.value]]),
		...(min === null && max === null ? [] : [form.bounds(min, max)]),
	];
	return parts.length === 0 ? null : parts.join(". ");
}

function choicesIn(parameter: ReportParameter): readonly Choice[] | null {
	const speak = language.value;
	const { type, choiceTitles } = parameter;
	const named = (value: string, name: Words | undefined): Choice => ({ value, name: name?.[speak] ?? value });
	if (parameter.choices !== null)
		return parameter.choices.map((value, place) => named(textOf(value), choiceTitles?.[place] ?? undefined));
	if (type === "Boolean") {
		const { yes, no } = reportWords.value.reports;
		return [
			{ value: "true", name: yes },
			{ value: "false", name: no },
		];
	}
	if (type === "RelationshipType")
		return [...relationshipTypes.value.values()]
			.filter(({ tie }) => tie)
			.map((entry) => named(entry.type, entry.wording));
	if (type === "Standing")
		return (choicesOf(parameter, null) ?? []).map((value) => named(String(value), standingWords[String(value)]));
	return null;
}
