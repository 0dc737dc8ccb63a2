import Table from "cli-table3";

const sides = ["top", "bottom", "left", "right", "mid"] as const;
const corners = ["mid", "left", "right"] as const;
const empty = Object.fromEntries([
	...sides.map((side) => [side, ""]),
	...["top", "bottom"].flatMap((side) => corners.map((corner) => [`${side}-${corner}`, ""])),
	...["left-mid", "mid-mid", "right-mid"].map((place) => [place, ""]),
]);

/** A table without lines, its columns two spaces apart. */
export function plainTable(head: readonly string[], alignments: readonly ("left" | "right")[] = []): Table.Table {
	return new Table({
		head: [...head],
		colAligns: [...alignments],
		style: { head: [], border: [], compact: true },
		wordWrap: true,
		chars: { ...empty, middle: "  " },
	});
}
