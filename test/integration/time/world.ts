import fc from "fast-check";
import { labelOfId } from "../../../model/ids.ts";
import { compareDays } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import type { Label } from "../../../model/vocabulary/types.ts";
import { state } from "../scene/arbitraries.ts";
import type { FactState, TestNode, TestRelationship } from "../scene/write-graph.ts";

/** A relationship that stands for a fact. */
interface Join {
	readonly type: string;
	readonly from: string;
	readonly to: string;
}

/** A fact of the generated world, as the pure functions see it. */
export interface WorldFact {
	readonly id: string;
	readonly state: FactState;
	readonly joins: readonly Join[];
	/** The version before it, where there is one. */
	readonly revises: string | null;
	readonly revised: boolean;
}

const people = Array.from({ length: 4 }, (_, n) => `person/p${n}`);
const companies = Array.from({ length: 3 }, (_, n) => `company/c${n}`);
const person = (n: number) => `person/p${n % people.length}`;
const company = (n: number) => `company/c${n % companies.length}`;
const many = 160;

/** No bound of the end lies before one of the start. */
const states = fc.sample(state, { seed: 31, numRuns: many }).map((one): FactState => {
	const days = [one.startEarliest, one.startLatest, one.endEarliest, one.endLatest];
	const sorted = days.filter((day) => day !== null).sort(compareDays);
	const [startEarliest = null, startLatest = null, endEarliest = null, endLatest = null] = days.map((day) =>
		day === null ? null : (sorted.shift() ?? null),
	);
	return { ...one, startEarliest, startLatest, endEarliest, endLatest };
});

const makers: readonly ((n: number) => { readonly id: string; readonly joins: readonly Join[] })[] = [
	(n) => ({ id: `fact/f${n}`, joins: [{ type: n % 2 ? "WORKS_AT" : "LEADS", from: person(n), to: company(n) }] }),
	(n) => {
		const id = `funding/f${n}`;
		const given = n % 3 ? [{ type: "PROVIDED", from: person(n + 1), to: id }] : [];
		return { id, joins: [...given, { type: "RECEIVED_BY", from: id, to: company(n) }] };
	},
	(n) => {
		const id = `statement/f${n}`;
		const about = n % 4 ? [{ type: "ABOUT", from: id, to: n % 2 ? company(n) : `funding/f${n - 1}` }] : [];
		return { id, joins: about };
	},
	(n) => ({
		id: `event/f${n}`,
		joins: [person(n), company(n + 1)].map((from) => ({ type: "PARTICIPATED_IN", from, to: `event/f${n}` })),
	}),
	(n) => ({ id: `attribute/f${n}`, joins: [{ type: "DESCRIBES", from: `attribute/f${n}`, to: company(n) }] }),
];

const made = states.map((of, n) => {
	const { id, joins } = (makers[n % makers.length] ?? (() => ({ id: "", joins: [] })))(n);
	const before = n >= 2 * makers.length && n % 4 === 0 ? id.replace(/\d+$/, String(n - makers.length)) : null;
	return { id, joins, state: of, revises: before };
});
const superseded = new Set(made.map(({ revises }) => revises));

/** Every kind of fact with every kind of date, standing and known day; some have versions, some are taken back. */
export const facts: readonly WorldFact[] = made.map((fact) => ({ ...fact, revised: superseded.has(fact.id) }));

/** What a question may be about. */
export const nodeIds: readonly string[] = [
	...people,
	...companies,
	"funding/f1",
	"funding/f11",
	"statement/f12",
	"event/f3",
];

export const worldNodes: readonly TestNode[] = [
	...[...people, ...companies].map((id) => ({ id })),
	...facts.flatMap(({ id, state: of, revises }) =>
		id.startsWith("fact/") ? [] : [{ id, state: of, ...(revises === null ? {} : { revises }) }],
	),
];

export const worldRelationships: readonly TestRelationship[] = facts.flatMap(({ id, state: of, joins, revises }) =>
	joins.map((join) =>
		id.startsWith("fact/")
			? { ...join, id, state: of, ...(revises === null ? {} : { revises }) }
			: { ...join, fact: id, state: of },
	),
);

export interface About {
	readonly ids: readonly string[] | null;
	readonly types?: readonly string[] | null;
	readonly labels?: readonly Label[] | null;
}

/** Whether a fact is one of those that are asked about, by the description of the fields. */
export function isAbout({ id, joins }: WorldFact, { ids, types = null, labels = null }: About): boolean {
	const label = labelOfId(id);
	const labelled = (ends: readonly string[]) =>
		labels === null ||
		(label === null
			? ends.some((end) => labels.some((one) => one === labelOfId(end)))
			: labels.some((one) => one === label));
	const typed = joins.filter(({ type }) => types === null || types.includes(type));
	if (ids === null) {
		return (types === null || typed.length > 0) && labelled(joins.flatMap(({ from, to }) => [from, to]));
	}
	if (ids.includes(id) && types === null && labelled([])) return true;
	return typed.some(({ from, to }) => (ids.includes(from) && labelled([to])) || (ids.includes(to) && labelled([from])));
}

export const byDayAndId = <T extends { readonly day: Day; readonly id: string }>(a: T, b: T) =>
	compareDays(a.day, b.day) || (a.id < b.id ? -1 : 1);
