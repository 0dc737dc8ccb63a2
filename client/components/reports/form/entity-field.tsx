import { X } from "lucide";
import { useEffect } from "preact/hooks";
import { labelOfId } from "../../../../model/ids.ts";
import type { ReportParameter } from "../../../../model/report/parameter.ts";
import type { Label } from "../../../../model/vocabulary/types.ts";
import { attempt } from "../../../store/attempt.ts";
import { language } from "../../../store/language.ts";
import { entityNames, fetchNames, learnName } from "../../../store/reports/entity-names.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { Icon } from "../../icon.tsx";
import { NodeGlyph } from "../../node-glyph.tsx";
import { SearchField } from "../../search-field.tsx";
import { kindsOf } from "./fault-words.ts";
import { LabelledField } from "./labelled-field.tsx";

interface EntityFieldProps {
	readonly id: string;
	readonly parameter: ReportParameter;
	/** The chosen ids, with commas. */
	readonly text: string;
	readonly label: string;
	readonly help: string | null;
	readonly error: string | null;
	readonly onText: (text: string) => void;
	/** Told what stands in its search and is not chosen. */
	readonly onTyped: (text: string) => void;
}

/** A search for one entity, or for several; what is chosen stands with its name and can be taken out. */
export function EntityField({ id, parameter, text, label, help, error, onText, onTyped }: EntityFieldProps) {
	const { form } = reportWords.value.reports;
	const chosen = text === "" ? [] : text.split(",");
	useEffect(() => {
		if (chosen.length > 0) attempt(fetchNames(chosen));
	}, [text]);
	const labels = parameter.labels as readonly Label[];
	const searches = parameter.list || chosen.length === 0;
	const kinds = kindsOf(parameter);
	return (
		<LabelledField id={id} name={parameter.name} label={label} help={help} error={error} group>
			{(described) => (
				<>
					{chosen.map((each) => (
						<Chosen key={each} id={each} onRemove={() => onText(chosen.filter((other) => other !== each).join(","))} />
					))}
					{searches && (
						<SearchField
							inForm
							label={form.searchFor(label)}
							placeholder={parameter.required ? form.findOne(kinds) : form.allOrFind(kinds)}
							labels={labels}
							describedBy={described["aria-describedby"]}
							invalid={described["aria-invalid"]}
							onTyped={onTyped}
							onChoose={(result) => {
								learnName(result.id, { en: result.nameEn, fr: result.nameFr });
								onText([...chosen.filter((other) => other !== result.id), result.id].join(","));
							}}
						/>
					)}
				</>
			)}
		</LabelledField>
	);
}

function Chosen({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
	const label = labelOfId(id);
	const name = entityNames.value.get(id)?.[language.value] ?? id;
	return (
		<span class="chosen-entity">
			{label !== null && <NodeGlyph label={label} size={14} />}
			<span class="chosen-name">{name}</span>
			<button
				type="button"
				class="icon-button"
				aria-label={reportWords.value.reports.form.remove(name)}
				title={reportWords.value.reports.form.remove(name)}
				onClick={onRemove}
			>
				<Icon icon={X} size={14} />
			</button>
		</span>
	);
}
