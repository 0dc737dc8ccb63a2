import type { ChartLine } from "../../../store/reports/chart-lines.ts";
import type { ChartRow } from "../../../store/reports/chart-rows.ts";
import { type Measure, namesInRoom } from "../../../store/reports/names-in-room.ts";
import { AXIS, type Drawing, namesWidth } from "./drawing.ts";

/** A name in its lines, and how far from the top the middle of them is. */
interface PlacedName {
	readonly name: string;
	readonly nameY: number;
}

/** A row of a chart, with how far from the top its bar is. */
export interface PlacedRow extends PlacedName {
	readonly row: ChartRow;
	readonly y: number;
	readonly y1: number;
	readonly y2: number;
}

/** The lines of a chart from the top, each as high as its name. */
export interface LaidLines {
	readonly rows: readonly PlacedRow[];
	readonly groups: readonly PlacedName[];
	/** Where they begin, below the axis. */
	readonly top: number;
	readonly height: number;
}

const LINE = 15;
const BAR = 13;
/** What is free above and below the lines of a name. */
const FREE = 11;

export function laidLines(
	lines: readonly ChartLine[],
	drawing: Drawing,
	measure: Readonly<Record<"row" | "group", Measure>>,
	begin: number = AXIS.plain,
): LaidLines {
	const labels = lines.map((line) => (line.kind === "row" ? line.row.label || "–" : line.text));
	const named = (kind: ChartLine["kind"]) => labels.filter((_, at) => lines[at]?.kind === kind);
	const beside = drawing.narrow ? drawing.width : namesWidth(drawing) - 16;
	const names = {
		row: namesInRoom(named("row"), beside, measure.row),
		group: namesInRoom(named("group"), drawing.width, measure.group),
	};
	const [rows, groups]: [PlacedRow[], PlacedName[]] = [[], []];
	let top = begin;
	for (const [at, line] of lines.entries()) {
		const inLines = names[line.kind].get(labels[at] ?? "") ?? [];
		const name = inLines.join("\n");
		const high = inLines.length * LINE;
		const nameY = top + (high + (drawing.narrow && line.kind === "row" ? 0 : FREE)) / 2;
		if (line.kind === "group") groups.push({ name, nameY });
		else {
			const y = drawing.narrow ? top + high + 3 + BAR / 2 : nameY;
			rows.push({ row: line.row, name, nameY, y, y1: y - BAR / 2, y2: y + BAR / 2 });
		}
		top += high + (drawing.narrow && line.kind === "row" ? BAR + FREE + 3 : FREE);
	}
	return { rows, groups, top: begin, height: Math.max(top, begin + LINE + FREE) + 6 };
}
