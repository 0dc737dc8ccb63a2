import type { Entry } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { World } from "../world.ts";

const currencies = new Set(Intl.supportedValuesOf("currency"));

/** A number says of what it is and how exact; where there is none, nothing is said of it. */
export function numbers({ entries }: World): readonly Problem[] {
	return entries.flatMap((entry) => {
		switch (entry.kind) {
			case "funding":
				return [
					...together(entry, "amount", "currency", "write its ISO 4217 code, such as currency: USD"),
					...currency(entry),
				];
			case "event":
				return together(
					entry,
					"quantity",
					"unit",
					"write what is counted, such as unit: { en: processors, fr: processeurs }",
				);
			case "attribute":
				return together(entry, "amount", "unit", "write what it counts, such as unit: USD");
			default:
				return [];
		}
	});
}

function together(
	entry: Entry<"funding" | "event" | "attribute">,
	number: "amount" | "quantity",
	unit: "currency" | "unit",
	advice: string,
): readonly Problem[] {
	const { place } = entry;
	const { precision } = entry.record;
	const problems: Problem[] = [];
	if (place.has(number)) {
		if (!place.has(unit)) problems.push(place.problem([number], `this ${number} has no ${unit}`, advice));
		if (!place.has("precision"))
			problems.push(
				place.problem([number], `this ${number} has no precision`, "write EXACT, APPROXIMATE, AT_LEAST or AT_MOST"),
			);
		if (precision === "UNKNOWN")
			problems.push(
				place.problem(
					["precision"],
					`the precision is UNKNOWN, but there is an ${number}`.replace("an quantity", "a quantity"),
					"write EXACT, APPROXIMATE, AT_LEAST or AT_MOST",
				),
			);
		return problems;
	}
	if (precision !== undefined && precision !== "UNKNOWN")
		problems.push(
			place.problem(
				["precision"],
				`the precision is ${precision}, but there is no ${number}`,
				`give the ${number}, or leave it out`,
			),
		);
	if (place.has("unit") && unit === "unit")
		problems.push(place.problem(["unit"], `there is a unit, but no ${number}`, `give the ${number}, or leave it out`));
	return problems;
}

function currency({ place, record }: Entry<"funding">): readonly Problem[] {
	if (record.currency === undefined || currencies.has(record.currency)) return [];
	return [
		place.problem(["currency"], `"${record.currency}" is no currency`, "write its ISO 4217 code, such as USD or EUR"),
	];
}
