import { describe, expect, it } from "vitest";
import { defaultWhen } from "../../../model/time/counts.ts";
import { toWhen, whenParameters } from "../../../server/domain/when.ts";

describe("When", () => {
	it("that says nothing, or null, is every fact that stands, at any date", () => {
		const nulls = {
			at: null,
			during: null,
			asKnownOn: null,
			certainty: null,
			standings: null,
			ended: null,
			undated: null,
		};
		for (const given of [undefined, null, {}, nulls]) expect(toWhen(given)).toEqual(defaultWhen);
	});

	it("becomes the parameters of the predicate, by the names of docs/graph.md", () => {
		expect(whenParameters({ at: "2019-09-30", ended: true, standings: ["DENIED"] })).toEqual({
			days: { at: "2019-09-30", from: null, to: null, asKnownOn: null },
			hasDuring: false,
			certainty: "POSSIBLE",
			standings: ["DENIED"],
			ended: true,
			undated: true,
		});
		expect(whenParameters({ during: { to: "2019-01-01" }, asKnownOn: "2020-01-01", undated: false })).toMatchObject({
			hasDuring: true,
			days: { at: null, from: null, to: "2019-01-01", asKnownOn: "2020-01-01" },
			undated: false,
		});
	});

	it("names what cannot go together, under the argument it was given in", () => {
		const refused = (given: Parameters<typeof toWhen>[0]) => () => toWhen(given, "filter");
		expect(refused({ at: "2019-01-01", during: {} })).toThrow("`filter.at`");
		expect(refused({ ended: true })).toThrow("`filter.ended`");
		expect(refused({ ended: true, during: { from: "2019-01-01" } })).toThrow("`filter.ended`");
		expect(refused({ during: { from: "2019-01-02", to: "2019-01-01" } })).toThrow("`filter.during`");
		expect(refused({ during: { from: "2019-01-01", to: "2019-01-01" } })).not.toThrow();
		expect(refused({ ended: false })).not.toThrow();
	});
});
