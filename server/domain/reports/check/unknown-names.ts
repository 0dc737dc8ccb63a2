import { nearest } from "../../../../model/nearest.ts";
import type { Plan } from "../../../graph/graph.ts";
import type { Token } from "../cypher/tokens.ts";
import { knownLabels, knownProperties, knownTypes } from "./known-names.ts";
import type { Problem } from "./problem.ts";

const kinds = [
	{ code: "UnknownLabelWarning", what: "label", known: knownLabels },
	{ code: "UnknownRelationshipTypeWarning", what: "relationship type", known: knownTypes },
	{ code: "UnknownPropertyKeyWarning", what: "property", known: knownProperties },
] as const;

/** What Cypher itself gives of days, times, durations and points, and what a period among the parameters has. */
const partsOfValues = new Set(
	[
		"year quarter month week weekYear day dayOfQuarter dayOfWeek weekDay ordinalDay quarterDay",
		"hour minute second millisecond microsecond nanosecond timezone offset offsetMinutes offsetSeconds epochMillis epochSeconds",
		"years quarters months weeks days hours minutes seconds milliseconds microseconds nanoseconds",
		"quartersOfYear monthsOfQuarter monthsOfYear daysOfWeek minutesOfHour secondsOfMinute millisecondsOfSecond microsecondsOfSecond nanosecondsOfSecond",
		"x y z longitude latitude height crs srid from to text",
	]
		.join(" ")
		.split(" "),
);

/**
 * Labels, types and properties that neither the graph nor its model knows: what is asked of them is never found, and no
 * error says so. Names that the statement gives the parts of its own maps are none of these.
 */
export function unknownNames(plan: Plan, statement: readonly Token[]): readonly Problem[] {
	const own = new Set(
		statement.flatMap(({ text }, place) => (statement[place + 1]?.text === ":" ? [text.replaceAll("`", "")] : [])),
	);
	const first = statement[0]?.line ?? 1;
	return plan.notifications.flatMap(({ code, description, line }) => {
		const kind = kinds.find((each) => code.endsWith(each.code));
		const [, name] = / is: `?([^`)]+)`?\)/.exec(description) ?? [];
		if (kind === undefined || name === undefined || kind.known.includes(name)) return [];
		if (kind.what === "property" && (own.has(name) || partsOfValues.has(name))) return [];
		const near = nearest(name, kind.known);
		return [
			{
				line: line ?? first,
				message: `nothing has the ${kind.what} ${name}${near === null ? "; what there is: docs/graph.md" : `; did you mean ${near}?`}`,
			},
		];
	});
}
