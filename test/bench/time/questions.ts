import { addDays } from "../../../model/time/day.ts";
import { dayAt, placeOf } from "../make/calendar.ts";
import type { Random } from "../make/random.ts";
import { anyOf, type Shape } from "../make/shape.ts";

/** One of the questions that are measured, each time with other values. */
export interface Question {
	readonly name: string;
	readonly query: string;
	readonly variables: (random: Random) => Readonly<Record<string, unknown>>;
	/** Whether it reads all facts, and is asked a few times only. */
	readonly slow?: boolean;
}

const fact = "id standing knownFrom period { text startEarliest endLatest }";
const aDay = (random: Random) => dayAt(placeOf(random.next()));

/** A page of 50 of each field that answers about time, over everything and about a few nodes. */
export function questions(shape: Shape): readonly Question[] {
	const few = (random: Random) => [1, 2, 3].map((n) => anyOf(shape, n === 3 ? "person" : "company", random));
	const hub = () => ["company/c0"];
	const asked = (name: string, query: string, variables: Question["variables"]): readonly Question[] => [
		{ name: `${name}, all`, query, variables },
		{ name: `${name}, 3 nodes`, query, variables: (random) => ({ ...variables(random), ids: few(random) }) },
		{ name: `${name}, the busiest node`, query, variables: (random) => ({ ...variables(random), ids: hub() }) },
	];
	const timeline = `query ($ids: [ID!], $types: [RelationshipType!], $labels: [Label!], $when: When) {
		timeline(ids: $ids, types: $types, labels: $labels, when: $when) { nodes { ${fact} } pageInfo { endCursor } } }`;
	const changes = `query ($since: Date!, $until: Date!, $ids: [ID!], $asKnownOn: Date) {
		changes(since: $since, until: $until, ids: $ids, asKnownOn: $asKnownOn) { nodes { kind on fact { ${fact} } } } }`;
	const learned = `query ($since: Date!, $until: Date!, $ids: [ID!]) {
		learned(since: $since, until: $until, ids: $ids) { nodes { kind on fact { ${fact} } previous { id } } } }`;
	const density = `query ($unit: TimeUnit!, $from: Date, $to: Date, $ids: [ID!], $when: When) {
		density(unit: $unit, from: $from, to: $to, ids: $ids, when: $when) { from began ended holding } }`;
	const disagreements = `query ($ids: [ID!], $found: Boolean) {
		disagreements(ids: $ids, found: $found) { nodes { id kind sides { id } } } }`;
	const neighbourhood = `query ($ids: [ID!]!, $when: When) {
		neighbourhood(ids: $ids, when: $when) { nodes { id } relationships { id } } }`;
	const twoDays = (random: Random) => {
		const since = aDay(random);
		return { since, until: addDays(since, 1 + random.around(900)) };
	};
	const during = (random: Random) => {
		const { since: from, until: to } = twoDays(random);
		return { during: { from, to } };
	};
	return [
		...asked("timeline", timeline, () => ({})),
		...asked("timeline at a day", timeline, (random) => ({ when: { at: aDay(random) } })),
		...asked("timeline during a period", timeline, (random) => ({ when: during(random) })),
		...asked("timeline by the sources of a day", timeline, (random) => ({ when: { asKnownOn: aDay(random) } })),
		...asked("timeline of deals during a period", timeline, (random) => ({
			labels: ["FUNDING"],
			when: during(random),
		})),
		...asked("timeline of one type during a period", timeline, (random) => ({ types: ["OWNS"], when: during(random) })),
		...asked("changes", changes, twoDays),
		...asked("changes by the sources of a day", changes, (random) => ({ ...twoDays(random), asKnownOn: aDay(random) })),
		...asked("learned", learned, twoDays),
		...asked("density by quarter", density, () => ({ unit: "QUARTER" })),
		...asked("density by day, two years", density, (random) => {
			const from = aDay(random);
			return { unit: "DAY", from, to: addDays(from, 730) };
		}),
		...asked("density by quarter at a day", density, (random) => ({ unit: "QUARTER", when: { at: aDay(random) } })),
		...asked("density by quarter in a period", density, (random) => ({ unit: "QUARTER", when: during(random) })),
		...asked("density by quarter, sources of a day", density, (random) => ({
			unit: "QUARTER",
			when: { asKnownOn: aDay(random) },
		})),
		{
			name: "versions and on(date:) of 50 facts",
			query: `query ($types: [RelationshipType!], $day: Date!) {
				timeline(types: $types) { nodes { id on(date: $day) { status certainty } versions { id standing } } } }`,
			variables: (random) => ({ types: ["OWNS"], day: aDay(random) }),
		},
		{
			name: "neighbourhood at a day, the busiest node",
			query: neighbourhood,
			variables: (random) => ({ ids: hub(), when: { at: aDay(random) } }),
		},
		...asked("disagreements found", disagreements, () => ({ found: true })).map((question, n) => ({
			...question,
			slow: n === 0,
		})),
		{
			name: "disagreements of each of ten facts",
			query: `query ($when: When) {
				timeline(first: 10, when: $when) { nodes { id disagreements { id } } } }`,
			variables: (random) => ({ when: during(random) }),
		},
	];
}
