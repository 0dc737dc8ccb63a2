import { natureOf } from "../../../model/vocabulary/lookup.ts";
import type { Label, Nature, Standing } from "../../../model/vocabulary/types.ts";
import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import type { FactKind, Sound } from "../../../server/import/entry.ts";
import { dayCount, placeOf } from "./calendar.ts";
import { dataset, place } from "./data-set.ts";
import { disputed } from "./disputed.ts";
import { passagesFrom } from "./evidence.ts";
import { both, thingName } from "./names.ts";
import { datesFrom } from "./periods.ts";
import { type Random, random } from "./random.ts";
import { anyOf, type EntityKind, type Shape } from "./shape.ts";

export type MadeFact = Sound<FactKind>;

const kinds: readonly (readonly [FactKind, number])[] = [
	["fact", 55],
	["statement", 15],
	["attribute", 12],
	["funding", 10],
	["event", 8],
];
const standings: readonly (readonly [Standing, number])[] = [
	["CONFIRMED", 30],
	["REPORTED", 45],
	["CLAIMED", 15],
	["PLANNED", 6],
	["DENIED", 4],
];
const tieTypes = vocabulary.relationshipTypes
	.filter(({ written, tie }) => written && tie)
	.map((entry, n) => [entry, 1 / (1 + n / 3)] as const);

/** What does not depend on what the fact is. */
type Common = Pick<MadeFact["record"], "standing" | "evidence" | "period" | "attested">;

/**
 * The n-th fact, as the importer would have read it; some come with another one: the version that took its place, what
 * was paid under a pledge, which comes before it, what lies after or before it, or what others tell of the same.
 */
export function madeFacts(shape: Shape, n: number): readonly MadeFact[] {
	const own = random(shape.seed, 100, n);
	const start = placeOf(own.next());
	const kind = own.weighted(kinds);
	const first = factOf(kind, `${kind}/${kind.charAt(0)}${n}`, start, shape, own);
	if (first.kind === "funding" && first.record.kind === "pledge")
		return [paymentUnder(first, start, shape, own), first];
	if (own.chance(0.04)) return [first, newerVersion(first, start, shape, own)];
	if (own.chance(0.02)) return [first, leaning(first, start, shape, own)];
	return own.chance(0.005) ? disputed(first, start, shape, own) : [first];
}

function factOf(kind: FactKind, id: string, start: number, shape: Shape, own: Random): MadeFact {
	const common = { dataset, id, place };
	const said = (nature: Nature | null): Common => ({
		...datesFrom(start, nature ?? "OCCURRENCE", own),
		standing: own.weighted(standings),
		evidence: passagesFrom(start, shape, own),
	});
	const party = () => anyOf(shape, own.chance(0.6) ? "company" : "person", own);
	switch (kind) {
		case "fact": {
			const { type, from, to, nature } = own.weighted(tieTypes);
			const share = type === "OWNS" ? { share: { min: 1 + own.below(60), max: 61 + own.below(39) } } : {};
			const ends = differing(
				() => endOf(from, shape, own),
				() => endOf(to, shape, own),
			);
			return { ...common, kind, record: { id, type, ...ends, ...share, ...said(nature) } };
		}
		case "funding": {
			const dealKind = own.pick(vocabulary.fundingKinds);
			const { from, to } = differing(party, () => anyOf(shape, "company", own));
			const amount = own.chance(0.8)
				? { amount: String((1 + own.below(900)) * 10 ** (3 + own.below(6))), currency: own.chance(0.8) ? "USD" : "EUR" }
				: {};
			return {
				...common,
				kind,
				record: {
					id,
					kind: dealKind.kind,
					...named(`Deal ${thingName(own.below(1_000_000), own)}`),
					...amount,
					precision: "amount" in amount ? "APPROXIMATE" : "UNKNOWN",
					providers: own.chance(0.9) ? [from] : [],
					recipients: [to],
					...said(dealKind.nature),
				},
			};
		}
		case "statement": {
			const { from, to } = differing(party, () =>
				anyOf(shape, own.pick(["person", "company", "product"] as const), own),
			);
			return {
				...common,
				kind,
				record: {
					id,
					...named(`On ${thingName(own.below(1_000_000), own)}`),
					speakers: own.chance(0.9) ? [from] : [],
					about: [to],
					text: `It is as it is, ${own.below(1_000)} times.`,
					textBasis: "ORIGINAL",
					language: "en",
					medium: own.pick(["post", "interview", "announcement"]),
					...said("OCCURRENCE"),
				},
			};
		}
		case "event": {
			const eventKind = own.pick(vocabulary.eventKinds);
			const { from, to } = differing(party, party);
			return {
				...common,
				kind,
				record: {
					id,
					kind: eventKind.kind,
					...named(`Event ${thingName(own.below(1_000_000), own)}`),
					participants: [from, { id: to, role: both("host") }],
					...said(eventKind.nature),
				},
			};
		}
		case "attribute": {
			const { kind: key } = own.pick(vocabulary.attributeKeys);
			const of = anyOf(shape, own.pick(["person", "company", "product"] as const), own);
			const nature = natureOf(vocabulary, { label: "ATTRIBUTE", key });
			return { ...common, kind, record: { id, of, key, value: both(`value ${own.below(1_000)}`), ...said(nature) } };
		}
	}
}

const named = (name: string) => ({ name, aliases: [name.toLowerCase()], description: both("made for a measurement") });

/** What a later document says in its place: the same, with other dates and another standing. */
function newerVersion(first: MadeFact, start: number, shape: Shape, own: Random): MadeFact {
	const id = `${first.id}.2`;
	const { period, attested, standing, evidence, ...same } = first.record;
	const newer = {
		...same,
		...(period === undefined ? {} : { period }),
		...(attested === undefined ? {} : { attested }),
		id,
		revises: first.id,
		standing: standing === "CONFIRMED" ? "REPORTED" : "CONFIRMED",
		evidence: passagesFrom(Math.min(dayCount - 1, start + 900), shape, own),
	};
	// Of one kind as the first, whose record it repeats.
	return { ...first, id, record: newer } as MadeFact;
}

/** Another fact, of which it is known only that it came after the first or before it. */
function leaning(first: MadeFact, start: number, shape: Shape, own: Random): MadeFact {
	const made = factOf("event", first.id.replace(/^\w+/, "event").concat(".leaning"), start, shape, own);
	const { period, attested, ...same } = made.record;
	const dates = own.chance(0.6) ? { after: first.id } : { before: first.id };
	return { ...made, record: { ...same, ...dates } } as MadeFact;
}

function paymentUnder(pledge: MadeFact & { kind: "funding" }, start: number, shape: Shape, own: Random): MadeFact {
	const id = `${pledge.id}.paid`;
	const { providers, recipients, aliases, description } = pledge.record;
	return {
		...pledge,
		id,
		record: {
			id,
			kind: "donation",
			name: `${pledge.record.name} paid`,
			aliases,
			description,
			amount: String((1 + own.below(90)) * 1_000),
			currency: "USD",
			precision: "EXACT",
			providers,
			recipients,
			paidUnder: pledge.id,
			...datesFrom(start + own.around(300), "OCCURRENCE", own),
			standing: "REPORTED",
			evidence: passagesFrom(start + 300, shape, own),
		},
	};
}

const kindOfLabel: Partial<Record<Label, EntityKind>> = { PERSON: "person", COMPANY: "company", PRODUCT: "product" };

function endOf(labels: readonly Label[], shape: Shape, own: Random): string {
	return anyOf(shape, kindOfLabel[own.pick(labels)] ?? "company", own);
}

/** Two ends that are not the same. */
function differing(one: () => string, other: () => string): { readonly from: string; readonly to: string } {
	const from = one();
	let to = other();
	while (to === from) to = other();
	return { from, to };
}
