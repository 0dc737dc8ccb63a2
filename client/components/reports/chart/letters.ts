import type { Measure } from "../../../store/reports/names-in-room.ts";

/** Where the browser cannot measure: as wide as letters are on the average, of their height. */
const AVERAGE = 0.56;
/** Letters in another face, as where a file is opened without ours, are a little wider. */
const SPARE = 1.04;

/** How wide texts of charts are in the face of the page. */
export function lettersOf(document: Document, { weight = 400, size = 12 } = {}): Measure {
	const context = document.createElement("canvas").getContext("2d");
	if (context === null) return (text) => text.length * size * AVERAGE;
	context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
	return (text) => context.measureText(text).width * SPARE;
}
