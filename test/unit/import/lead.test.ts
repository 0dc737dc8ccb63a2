import { expect, it } from "vitest";
import { leadsOf } from "../../../server/import/rows/lead.ts";

const day = "2019-03-01";
const lead = (knownFrom: string | null) =>
	leadsOf({ nature: "STATE", startEarliest: day, endLatest: null, knownFrom }).startLead;

it("tells by the powers of two how many days before a day it was foreseen", () => {
	const days = {
		"2019-02-28": 0,
		"2019-02-27": 1,
		"2019-02-26": 1,
		"2019-02-25": 2,
		"2018-03-01": 8,
		"0001-01-01": 19,
	};
	for (const [known, exponent] of Object.entries(days)) expect([known, lead(known)]).toEqual([known, exponent]);
});

it("tells nothing where it was not foreseen, where a day is unknown, and of the end of what only happens", () => {
	expect([lead(day), lead("2020-01-01"), lead(null)]).toEqual([null, null, null]);
	const ends = { startEarliest: null, endLatest: day, knownFrom: "2018-01-01" };
	expect(leadsOf({ nature: "STATE", ...ends })).toEqual({ startLead: null, endLead: 8 });
	expect(leadsOf({ nature: "OCCURRENCE", ...ends })).toEqual({ startLead: null, endLead: null });
});
