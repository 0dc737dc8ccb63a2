import type { ReportParameter } from "../../../model/report/parameter.ts";
import { readParameterValue, type ValueFault } from "../../../model/report/read-value.ts";
import { rowLimits } from "./asked.ts";

/** The name under which the limit's fault is kept: no parameter can have it. */
export const LIMIT = "limit";

/** What is wrong with a field: with its value, or that a name stands in its search of which nothing was chosen. */
export type FormFault = ValueFault | { readonly kind: "unchosen" };

/**
 * What is wrong with the fields of a form, by the names of parameters. Which relationship types there are is for the server to know.
 * @param typed what stands in the searches of fields that choose by name
 */
export function formFaults(
	parameters: readonly ReportParameter[],
	texts: ReadonlyMap<string, string>,
	limit: string,
	typed: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, FormFault> {
	const faults = new Map<string, FormFault>();
	for (const parameter of parameters) {
		if ((typed.get(parameter.name) ?? "").trim() !== "") {
			faults.set(parameter.name, { kind: "unchosen" });
			continue;
		}
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
