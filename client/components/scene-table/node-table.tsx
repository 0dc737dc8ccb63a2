import { signal } from "@preact/signals";
import { words } from "../../store/language.ts";
import { type NodeRow, nodeRows } from "../../store/scene-table/rows.ts";
import type { Sorting } from "../../store/scene-table/sorting.ts";
import { NodeGlyph } from "../node-glyph.tsx";
import { SortedTable, type TableColumn } from "./sorted-table.tsx";

type Column = "name" | "kind" | "when" | "state" | "basis" | "ties";

/** Kept while the picture is looked at in between. */
const sorting = signal<Sorting<Column>>({ by: "kind", descending: false });

/** The nodes of the scene. */
export function NodeTable({ text, caption }: { readonly text: string; readonly caption: string }) {
	const { table } = words.value;
	const columns: readonly TableColumn<NodeRow, Column>[] = [
		{
			id: "name",
			title: table.name,
			keyOf: ({ name }) => name,
			cell: ({ node, name }) => (
				<>
					<NodeGlyph label={node.label} />
					<span class="two-lines" title={name}>
						{name}
					</span>
				</>
			),
			heads: true,
		},
		{ id: "kind", title: table.kind, keyOf: ({ kind }) => kind, cell: ({ kind }) => kind, long: true, wide: true },
		{
			id: "when",
			title: table.when,
			keyOf: ({ day }) => day,
			cell: ({ when }) => (
				<span class="tabular two-lines" title={when}>
					{when}
				</span>
			),
			long: true,
		},
		{ id: "state", title: table.stateHead, keyOf: ({ state }) => state.rank, cell: ({ state }) => state.words },
		{ id: "basis", title: table.basis, keyOf: ({ basis }) => basis || null, cell: ({ basis }) => basis, wide: true },
		{ id: "ties", title: table.ties, keyOf: ({ ties }) => ties, cell: ({ ties }) => ties, number: true, wide: true },
	];
	return <SortedTable rows={nodeRows.value} columns={columns} sorting={sorting} text={text} caption={caption} />;
}
