import { boundsOf, leanOn } from "../../../model/time/bounds.ts";
import type { Bounds } from "../../../model/time/types.ts";
import type { Nature } from "../../../model/vocabulary/types.ts";

/** A period that is easily got wrong, with the days that tell whether it was. */
export interface EdgeCase {
	readonly name: string;
	readonly nature: Nature;
	readonly bounds: Bounds;
	/** Each the last day of one state or the first of another. */
	readonly days: readonly string[];
}

const edge = (name: string, nature: Nature, bounds: Bounds, ...days: readonly string[]): EdgeCase => ({
	name,
	nature,
	bounds,
	days,
});
const period = (text: string, nature: Nature, lastAttested?: string) =>
	boundsOf({ period: text }, nature, { lastAttested });
const vagueDeparture = period("2018", "OCCURRENCE");

export const edgeCases: readonly EdgeCase[] = [
	edge(
		"an open end",
		"STATE",
		period("2015-03/..", "STATE", "2020-01-01"),
		"2015-02-28",
		"2015-03-31",
		"2020-01-01",
		"2020-01-02",
	),
	edge("an unknown end", "STATE", period("2015-03/", "STATE"), "2015-03-01", "2015-03-02", "2040-01-01"),
	edge(
		"an unknown start of a state",
		"STATE",
		period("/2018", "STATE"),
		"1500-01-01",
		"2018-01-01",
		"2018-12-31",
		"2019-01-01",
	),
	edge(
		"an unknown start of an occurrence",
		"OCCURRENCE",
		period("/2018", "OCCURRENCE"),
		"1500-01-01",
		"2018-12-30",
		"2018-12-31",
	),
	edge(
		"an attested day",
		"STATE",
		boundsOf({ attested: "2019-06-30" }, "STATE"),
		"2019-06-29",
		"2019-06-30",
		"2019-07-01",
	),
	edge(
		"an attested month",
		"STATE",
		boundsOf({ attested: "2019-06" }, "STATE"),
		"2019-05-31",
		"2019-06-01",
		"2019-06-30",
	),
	edge(
		"a set of days",
		"OCCURRENCE",
		period("[2019-03-12..2019-09-10]", "OCCURRENCE"),
		"2019-03-11",
		"2019-03-12",
		"2019-09-09",
		"2019-09-10",
	),
	edge("a state of one day", "STATE", period("2019-03-11", "STATE"), "2019-03-10", "2019-03-11", "2019-03-12"),
	edge(
		"an occurrence of one day",
		"OCCURRENCE",
		period("2019-03-11", "OCCURRENCE"),
		"2019-03-10",
		"2019-03-11",
		"2019-03-12",
	),
	edge(
		"about a year",
		"OCCURRENCE",
		period("2016~", "OCCURRENCE"),
		"2014-12-31",
		"2015-01-01",
		"2017-12-30",
		"2017-12-31",
	),
	edge(
		"an uncertain year",
		"STATE",
		period("2016?/2017", "STATE"),
		"2015-12-31",
		"2016-12-31",
		"2017-01-01",
		"2018-01-01",
	),
	edge(
		"29 February",
		"STATE",
		period("2016-02-29/2020-02-29", "STATE"),
		"2016-02-28",
		"2016-02-29",
		"2020-02-29",
		"2020-03-01",
	),
	edge(
		"years before 1970",
		"STATE",
		period("1889-04-20/1969-12-31", "STATE"),
		"1889-04-19",
		"1889-04-20",
		"1969-12-31",
		"1970-01-01",
	),
	edge("the first year of all", "OCCURRENCE", period("0001", "OCCURRENCE"), "0001-01-01", "0001-12-31", "9999-12-31"),
	edge("no date at all", "STATE", boundsOf({}, "STATE"), "0001-01-01", "2019-01-01"),
	edge(
		"a start vaguer than the end",
		"STATE",
		period("2018/2018-03-05", "STATE"),
		"2017-12-31",
		"2018-03-04",
		"2018-03-05",
		"2018-03-06",
	),
	edge(
		"after another vague fact",
		"OCCURRENCE",
		leanOn(boundsOf({}, "OCCURRENCE"), { after: vagueDeparture }, "OCCURRENCE"),
		"2017-12-31",
		"2018-01-01",
		"2018-12-31",
	),
	edge(
		"before another vague fact",
		"STATE",
		leanOn(period("2010/", "STATE"), { before: vagueDeparture }, "STATE"),
		"2010-12-31",
		"2018-12-31",
		"2019-01-01",
	),
];
