import { withFullStop } from "../../../model/full-stop.ts";
import type { ReportParameter } from "../../../model/report/parameter.ts";
import { standings, type ValueFault } from "../../../model/report/read-value.ts";
import type { Language } from "../../../model/time/wording.ts";
import type { Words } from "../../../model/vocabulary/types.ts";

/** What is wrong with a value, and what would be right. */
export function faultInWords(parameter: ReportParameter, fault: ValueFault): Words {
	const { en, fr } = fault.kind === "required" ? describe(parameter) : allowed(parameter, fault);
	const called = nameInWords(parameter);
	if (fault.kind === "required")
		return {
			en: `The parameter ${called.en} is required: ${en}.`,
			fr: `Il faut donner le paramètre ${called.fr} : ${fr}.`,
		};
	const given = JSON.stringify(fault.given);
	return {
		en: withFullStop(`The parameter ${called.en} is ${given}; it must be ${en}`),
		fr: withFullStop(`Le paramètre ${called.fr} est ${given} ; il faut ${fr}`),
	};
}

/** What a form calls a parameter, and beside it the name that an address and a command need, where that is another. */
export function nameInWords({ name, title }: Pick<ReportParameter, "name" | "title">): Words {
	const { en, fr } = title ?? { en: name, fr: name };
	const aside = (called: string) => (called.toLowerCase() === name.toLowerCase() ? "" : ` (${name})`);
	return { en: `“${en}”${aside(en)}`, fr: `« ${fr} »${aside(fr)}` };
}

function allowed(parameter: ReportParameter, fault: Exclude<ValueFault, { readonly kind: "required" }>): Words {
	switch (fault.kind) {
		case "type":
			return describe(parameter);
		case "choice": {
			const [choices, near] = [fault.choices.join(", "), fault.near];
			return {
				en: `one of ${choices}${near === null ? "" : `; did you mean ${near}?`}`,
				fr: `l’un de ${choices}${near === null ? "" : ` ; vouliez-vous dire ${near} ?`}`,
			};
		}
		case "min":
			return { en: `${fault.min} or more`, fr: `${fault.min} ou plus` };
		case "max":
			return { en: `${fault.max} or less`, fr: `${fault.max} ou moins` };
	}
}

/** What a value of a parameter must be, as the end of a sentence: "a day that exists, as YYYY-MM-DD". */
export function describe({ type, list, labels }: ReportParameter): Words {
	const kinds = (language: Language, nothing: string) =>
		labels.length === 0 ? nothing : labels.join(language === "en" ? " or " : " ou ").toLowerCase();
	const id = `${labels[0]?.toLowerCase() ?? "company"}/…`;
	const what: Record<ReportParameter["type"], Words> = {
		Text: { en: "text", fr: "un texte" },
		Int: { en: "a whole number", fr: "un nombre entier" },
		Float: { en: "a number", fr: "un nombre" },
		Boolean: { en: "true or false", fr: "true ou false" },
		Date: { en: "a day that exists, as YYYY-MM-DD", fr: "un jour qui existe, comme AAAA-MM-JJ" },
		Period: {
			en: "a period in EDTF, such as 2018-02 or 2015/2018",
			fr: "une période en EDTF, comme 2018-02 ou 2015/2018",
		},
		Entity: {
			en: `the id of a ${kinds("en", "node")}, such as ${id}`,
			fr: `l’identifiant d’un nœud${labels.length === 0 ? "" : ` (${kinds("fr", "")})`}, comme ${id}`,
		},
		RelationshipType: { en: "a relationship type, such as FOUNDED", fr: "un type de relation, comme FOUNDED" },
		Standing: { en: `one of ${standings.join(", ")}`, fr: `l’un de ${standings.join(", ")}` },
	};
	const { en, fr } = what[type];
	return list ? { en: `a list of values, each ${en}`, fr: `une liste de valeurs, pour chacune ${fr}` } : { en, fr };
}
