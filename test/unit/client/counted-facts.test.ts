import { expect, it } from "vitest";
import type { FactBodyFragment } from "../../../client/api/generated/graphql.ts";
import { countFacts } from "../../../client/store/dossier/counted-facts.ts";
import { boundsOf } from "../../../model/time/bounds.ts";
import { defaultWhen } from "../../../model/time/counts.ts";

type Event = Extract<FactBodyFragment, { __typename: "Event" }>;

function event(id: string, more: Partial<Event>, period: string | null = "2015"): Event {
	const bounds = period === null ? null : boundsOf({ period }, "OCCURRENCE", { lastAttested: "2023-04-01" });
	return {
		__typename: "Event",
		id,
		label: "EVENT",
		kind: "launch",
		nature: "OCCURRENCE",
		standing: "REPORTED",
		knownFrom: "2016-01-01",
		knownTo: null,
		nameEn: id,
		nameFr: id,
		descriptionEn: null,
		descriptionFr: null,
		quantity: null,
		precision: null,
		unitEn: null,
		unitFr: null,
		participants: [],
		period: bounds === null ? null : { text: period, attested: null, noteEn: null, noteFr: null, ...bounds },
		...more,
	};
}

const facts = [
	event("past", {}),
	event("later", {}, "2021"),
	event("planned", { standing: "PLANNED" }),
	event("undated", {}, null),
	event("learned later", { knownFrom: "2020-06-01" }),
	event("superseded", { knownTo: "2019-01-01" }),
];

const counted = (when: Partial<typeof defaultWhen>) => {
	const { listed, counting, hidden } = countFacts(facts, (fact) => fact, { ...defaultWhen, ...when });
	return { listed: listed.map(({ id }) => id), counting: [...counting].map(({ id }) => id), hidden };
};

it("what the date leaves out is listed and does not count; what the bases leave out is told by its number alone", () => {
	expect(counted({ at: "2018-01-01" })).toEqual({
		listed: ["past", "later", "undated", "learned later"],
		counting: ["past", "undated", "learned later"],
		hidden: 2,
	});
	expect(counted({ at: "2018-01-01", standings: ["PLANNED"] })).toMatchObject({ listed: ["planned"], hidden: 5 });
	expect(counted({ at: "2018-01-01", undated: false }).listed).not.toContain("undated");
});

it("by the sources of a day, what stood then is listed", () => {
	expect(counted({ asKnownOn: "2018-06-01" }).listed).toEqual(["past", "later", "undated", "superseded"]);
});

it("during a period, what may touch it counts", () => {
	expect(counted({ during: { from: "2020-01-01", to: "2022-01-01" } }).counting).toEqual(["later", "undated"]);
});
