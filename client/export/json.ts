import type { ExportedView } from "../store/export/exported.ts";
import { timeText } from "./columns.ts";

/** The version of the shape that docs/exports.md describes. */
const VERSION = 1;

/** A view as JSON, in the shape that docs/exports.md describes: everything that the page knows of it. */
export function json({ about, nodes, relationships, disagreements }: ExportedView): string {
	const { time, dataSets, ...view } = about;
	return `${JSON.stringify(
		{
			format: "chronograph-view",
			version: VERSION,
			view: { ...view, time: timeText(time) },
			dataSets,
			nodes,
			relationships,
			disagreements,
		},
		null,
		"\t",
	)}\n`;
}
