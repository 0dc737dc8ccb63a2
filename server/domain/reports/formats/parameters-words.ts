import type { ParameterValue } from "../../../../model/report/parameter.ts";
import type { Language } from "../../../../model/time/wording.ts";
import type { Words } from "../../../../model/vocabulary/types.ts";
import type { ResultHead } from "../result.ts";

const words = {
	report: { en: "Report", fr: "Rapport" },
	limit: { en: "Rows at most", fr: "Lignes au plus" },
	ranAt: { en: "Run at", fr: "Exécuté le" },
	data: { en: "Version of the data", fr: "Version des données" },
	unset: { en: "not set", fr: "non précisé" },
} as const satisfies Record<string, Words>;

/** What an answer was made from, a line each: the report, its parameters, the limit, the time of running, the data. */
export function parametersInWords(
	{ report, parameters, limit, ranAt, data }: ResultHead,
	language: Language,
): readonly (readonly [string, string])[] {
	return [
		[words.report[language], report.name],
		...Object.entries(parameters).map(([name, value]) => [name, text(value) ?? words.unset[language]] as const),
		[words.limit[language], String(limit)],
		[words.ranAt[language], ranAt],
		[words.data[language], data],
	];
}

function text(value: ParameterValue): string | null {
	if (value === null) return null;
	return Array.isArray(value) ? value.map(String).join(", ") : String(value);
}
