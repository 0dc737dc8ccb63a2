import type { Derived } from "../derive/derive.ts";
import type { FactKind, Sound } from "../entry.ts";
import { copiesOf } from "./copies.ts";
import { boundDays, dayKey, inLanguages, withFrench, written } from "./dating.ts";
import { naming } from "./entity-record.ts";
import { evidenceRows } from "./evidence-rows.ts";
import { type GraphRecord, known, type Properties, withHash } from "./graph-record.ts";
import { leadsOf } from "./lead.ts";

const labels = {
	fact: ["Fact", "Tie"],
	attribute: ["Fact", "Attribute"],
	funding: ["Entity", "Fact", "Funding"],
	statement: ["Entity", "Fact", "Statement"],
	event: ["Entity", "Fact", "Event"],
} as const;

/** A tie, deal, statement, event or attribute, with its evidence and the relationships that stand for it. */
export function factRecord(entry: Sound<FactKind>, derived: Derived): GraphRecord {
	const { id, kind, dataset, record } = entry;
	const dates = derived.datesOf(entry);
	const nature = derived.natureOf(entry);
	const knownFrom = derived.knownFrom(entry);
	return withHash({
		id,
		kind,
		dataset,
		labels: labels[kind],
		properties: {
			...own(entry),
			...written(record),
			lineage: derived.lineageOf(entry),
			nature,
			standing: record.standing,
			// Few are: an index on every standing would lead the planner to facts that nearly all count.
			...(record.standing === "DENIED" && { denied: true }),
			doubtful: dates.doubtful,
			undated: dates.undated,
			dayKey: dayKey(dates),
			...known(leadsOf({ ...dates, nature, knownFrom })),
		},
		days: {
			...boundDays(dates),
			...known({ knownFrom, knownTo: derived.knownTo(entry) }),
		},
		evidence: evidenceRows(id, record.evidence, derived),
		copies: copiesOf(entry, derived),
		ends: kind === "fact" ? { from: entry.record.from, to: entry.record.to } : null,
		revises: record.revises ?? null,
		sides: [],
	});
}

function own(entry: Sound<FactKind>): Properties {
	switch (entry.kind) {
		case "fact": {
			const { type, title, share } = entry.record;
			return known<string | number>({
				type,
				...inLanguages("title", title),
				shareMin: share?.min,
				shareMax: share?.max,
			});
		}
		case "funding": {
			const { kind, amount, currency, precision = "UNKNOWN" } = entry.record;
			return {
				...naming(entry.record),
				...known<string | number>({ kind, ...number("amount", amount), currency, precision }),
			};
		}
		case "statement": {
			const { text, textBasis, translation, language, medium } = entry.record;
			return {
				...naming(entry.record, [text, translation?.en, translation?.fr]),
				...known({ text, textBasis, translationEn: translation?.en, translationFr: translation?.fr, language, medium }),
			};
		}
		case "event": {
			const { kind, quantity, precision, unit } = entry.record;
			return {
				...naming(entry.record),
				...known<string | number>({ kind, ...number("quantity", quantity), precision, ...withFrench("unit", unit) }),
			};
		}
		case "attribute": {
			const { key, value, amount, precision, unit } = entry.record;
			return known<string | number>({
				key,
				...inLanguages("value", value),
				...number("amount", amount),
				precision,
				...withFrench("unit", unit),
			});
		}
	}
}

/** As a number to compare by, and as the digits that were written. */
function number(name: "amount" | "quantity", digits: string | undefined): Readonly<Record<string, string | number>> {
	return digits === undefined ? {} : { [name]: Number(digits), [`${name}Text`]: digits };
}
