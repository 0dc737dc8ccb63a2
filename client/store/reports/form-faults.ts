import type { ReportParameter } from "../../../model/report/parameter.ts";
import { readParameterValue, type ValueFault } from "../../../model/report/read-value.ts";
import { rowLimits } from "./asked.ts";

/** The name under which the limit's fault is kept: no parameter can have it. */
export const LIMIT = "limit";

/** What is wrong with the fields of a form, by the names of parameters. Which relationship types there are is for the server to know. */
export function formFaults(
	parameters: readonly ReportParameter[],
	texts: ReadonlyMap<string, string>,
	limit: string,
): ReadonlyMap<string, ValueFault> {
	const faults = new Map<string, ValueFault>();
	for (const parameter of parameters) {
		const text = (texts.get(parameter.name) ?? "").trim();
		// None of a list that is there by itself would be an answer without rows.
		if (text === "" && parameter.list && parameter.default !== null) {
			faults.set(parameter.name, { kind: "required" });
			continue;
		}
		const read = readParameterValue(parameter, text, null);
		if ("fault" in read) faults.set(parameter.name, read.fault);
	}
	const limitFault = faultOfLimit(limit.trim());
	return limitFault === null ? faults : faults.set(LIMIT, limitFault);
}

function faultOfLimit(text: string): ValueFault | null {
	if (text === "") return null;
	const number = Number(text);
	if (!Number.isInteger(number)) return { kind: "type", given: text };
	if (number < 1) return { kind: "min", given: text, min: 1 };
	return number > rowLimits.most ? { kind: "max", given: text, max: rowLimits.most } : null;
}
