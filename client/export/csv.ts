import { stringify } from "csv-stringify/browser/esm/sync";
import type { ExportedNode, ExportedRelationship, ExportedView } from "../store/export/exported.ts";
import { type Column, citations, nodeColumns, relationshipColumns, timeText } from "./columns.ts";

/** The nodes of a view as CSV for spreadsheets, one a line. */
export function nodesCsv(view: ExportedView): string {
	const id: Column<ExportedNode> = { name: "id", type: "string", value: (node) => node.id };
	return table([id, ...nodeColumns], view.nodes, view);
}

/** The relationships of a view as CSV for spreadsheets, one a line, with the names of both ends. */
export function relationshipsCsv(view: ExportedView): string {
	const names = new Map(view.nodes.map(({ id, name }) => [id, name]));
	const ends: readonly Column<ExportedRelationship>[] = [
		{ name: "id", type: "string", value: ({ id }) => id },
		{ name: "from", type: "string", value: ({ from }) => from },
		{ name: "fromName", type: "string", value: ({ from }) => names.get(from) ?? null },
		{ name: "to", type: "string", value: ({ to }) => to },
		{ name: "toName", type: "string", value: ({ to }) => names.get(to) ?? null },
	];
	return table([...ends, ...relationshipColumns], view.relationships, view);
}

/**
 * UTF-8 with a byte order mark, by which Excel knows it; a text that Excel would run as a formula has a quote before it.
 * A French Excel takes a semicolon for the end of a cell, and a comma for a part of it. What the file shows stands in its
 * last columns: there is no other place in CSV that a program would not take for data.
 */
function table<Item>(columns: readonly Column<Item>[], items: readonly Item[], view: ExportedView): string {
	const { about } = view;
	const said: readonly Column<Item>[] = [
		{ name: "shownAt", type: "string", value: () => timeText(about.time) },
		{ name: "sourcesUpTo", type: "string", value: () => about.asKnownOn ?? about.made },
		{ name: "cite", type: "string", value: () => citations(view) },
	];
	const all = [...columns, ...said];
	return stringify(
		items.map((item) => all.map(({ value }) => value(item))),
		{
			bom: true,
			header: true,
			columns: all.map(({ name }) => name),
			delimiter: about.language === "fr" ? ";" : ",",
			record_delimiter: "windows",
			escape_formulas: true,
			cast: { boolean: String },
		},
	);
}
