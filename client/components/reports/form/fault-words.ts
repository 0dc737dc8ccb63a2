import type { ReportParameter } from "../../../../model/report/parameter.ts";
import type { ValueFault } from "../../../../model/report/read-value.ts";
import { words } from "../../../store/language.ts";

/** What is wrong with a field, for whoever filled it in. @param parameter undefined of the limit, which is a whole number */
export function faultInWords(fault: ValueFault, parameter: ReportParameter | undefined): string {
	const { faults } = words.value.reports.form;
	switch (fault.kind) {
		case "required":
			return parameter?.list === true ? faults.chooseOne : faults.required;
		case "type":
			return faults.types[parameter?.type ?? "Int"];
		case "choice":
			return faults.choice(String(fault.given), fault.near);
		case "min":
			return faults.min(fault.min);
		case "max":
			return faults.max(fault.max);
	}
}
