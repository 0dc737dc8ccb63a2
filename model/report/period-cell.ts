import type { WrittenPeriod } from "../time/wording.ts";

const BOUNDS = ["startEarliest", "startLatest", "endEarliest", "endLatest"] as const;

/** A report's cell of type `Period` as the words of periods take it; null where it is none. */
export function periodOfCell(cell: unknown): WrittenPeriod | null {
	if (typeof cell !== "object" || cell === null) return null;
	const text = (key: string): string | null => {
		const value: unknown = Reflect.get(cell, key);
		return typeof value === "string" ? value : null;
	};
	const nature = text("nature");
	if (nature !== "STATE" && nature !== "OCCURRENCE") return null;
	const [startEarliest = null, startLatest = null, endEarliest = null, endLatest = null] = BOUNDS.map(text);
	return {
		text: text("period"),
		attested: text("attested"),
		nature,
		doubtful: Reflect.get(cell, "doubtful") === true,
		startEarliest,
		startLatest,
		endEarliest,
		endLatest,
	};
}
