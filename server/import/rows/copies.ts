import { relationshipId } from "../../../model/ids.ts";
import type { Derived } from "../derive/derive.ts";
import type { FactKind, Sound } from "../entry.ts";
import type { TextOrWords } from "../format/texts.ts";
import { boundDays, dayKey, inLanguages } from "./dating.ts";
import { type Copy, known } from "./graph-record.ts";

interface Joined {
	readonly type: string;
	readonly from: string;
	readonly to: string;
	/** The end that is not the fact; of a tie, its own. */
	readonly other: string;
	readonly title?: TextOrWords | undefined;
	readonly share?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;
}

const standingNow: ReadonlySet<string> = new Set(["CONFIRMED", "REPORTED", "CLAIMED"]);

/** The relationships that stand for a fact: plain patterns find those that stand now, the others are `NOT_STANDING`. */
export function copiesOf(entry: Sound<FactKind>, derived: Derived): readonly Copy[] {
	const { id, record } = entry;
	const dates = derived.datesOf(entry);
	const knownTo = derived.knownTo(entry);
	const stands = knownTo === null && standingNow.has(record.standing);
	return joinedBy(entry).map(({ type, from, to, other, title, share }) => ({
		from,
		to,
		type: stands ? type : "NOT_STANDING",
		properties: known<string | number | boolean>({
			id: relationshipId(id, type, other),
			fact: id,
			type,
			nature: derived.natureOf(entry),
			standing: record.standing,
			doubtful: dates.doubtful,
			undated: dates.undated,
			dayKey: dayKey(dates),
			...inLanguages("title", title),
			shareMin: share?.min,
			shareMax: share?.max,
		}),
		days: { ...boundDays(dates), ...known({ knownFrom: derived.knownFrom(entry), knownTo }) },
	}));
}

function joinedBy(entry: Sound<FactKind>): readonly Joined[] {
	const { id } = entry;
	switch (entry.kind) {
		case "fact": {
			const { type, from, to, title, share } = entry.record;
			return [{ type, from, to, other: to, title, share }];
		}
		case "funding": {
			const { providers = [], recipients = [], paidUnder } = entry.record;
			return [
				...providers.map((from) => ({ type: "PROVIDED", from, to: id, other: from })),
				...recipients.map((to) => ({ type: "RECEIVED_BY", from: id, to, other: to })),
				...(paidUnder === undefined ? [] : [{ type: "PAID_UNDER", from: id, to: paidUnder, other: paidUnder }]),
			];
		}
		case "statement": {
			const { speakers = [], about = [] } = entry.record;
			return [
				...speakers.map((from) => ({ type: "SAID", from, to: id, other: from })),
				...about.map((to) => ({ type: "ABOUT", from: id, to, other: to })),
			];
		}
		case "event":
			return (entry.record.participants ?? []).map((participant) => {
				const { id: from, role } = typeof participant === "string" ? { id: participant } : participant;
				return { type: "PARTICIPATED_IN", from, to: id, other: from, title: role };
			});
		case "attribute":
			return [{ type: "DESCRIBES", from: id, to: entry.record.of, other: entry.record.of }];
	}
}
