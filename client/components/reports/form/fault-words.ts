import type { ReportParameter } from "../../../../model/report/parameter.ts";
import type { Label } from "../../../../model/vocabulary/types.ts";
import { language } from "../../../store/language.ts";
import type { FormFault } from "../../../store/reports/form-faults.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { labelName } from "../../../store/vocabulary.ts";

/** What is wrong with a field, for whoever filled it in. @param parameter undefined of the limit, which is a whole number */
export function faultInWords(fault: FormFault, parameter: ReportParameter | undefined): string {
	const { faults } = reportWords.value.reports.form;
	switch (fault.kind) {
		case "required":
			return parameter?.list === true ? faults.chooseOne : faults.required;
		case "type":
			return faults.types[parameter?.type ?? "Int"];
		case "unchosen":
			return faults.unchosen(kindsOf(parameter));
		case "choice":
			return faults.choice(String(fault.given), fault.near);
		case "min":
			return faults.min(fault.min);
		case "max":
			return faults.max(fault.max);
	}
}

/** What may be chosen, each as it is called in a sentence. */
export const kindsOf = (parameter: ReportParameter | undefined): readonly string[] =>
	((parameter?.labels ?? []) as readonly Label[]).map((label) => labelName(label)[language.value].toLowerCase());
