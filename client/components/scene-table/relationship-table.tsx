import { signal } from "@preact/signals";
import { words } from "../../store/language.ts";
import { type RelationshipRow, relationshipRows } from "../../store/scene-table/rows.ts";
import type { Sorting } from "../../store/scene-table/sorting.ts";
import { FamilyGlyph } from "../family-glyph.tsx";
import { SortedTable, type TableColumn } from "./sorted-table.tsx";

type Column = "from" | "how" | "to" | "when" | "state" | "basis";

/** Kept while the picture is looked at in between. */
const sorting = signal<Sorting<Column>>({ by: "when", descending: false });

/** The relationships of the scene, each read as a sentence across its columns. */
export function RelationshipTable({ text, caption }: { readonly text: string; readonly caption: string }) {
	const { table } = words.value;
	const columns: readonly TableColumn<RelationshipRow, Column>[] = [
		{ id: "from", title: table.from, keyOf: ({ from }) => from, cell: ({ from }) => <Name name={from} />, name: true },
		{
			id: "how",
			title: table.how,
			keyOf: ({ wording }) => wording,
			cell: ({ family, wording, from, to }) => (
				<>
					<FamilyGlyph family={family} />
					<span class="unseen">{from} </span>
					<span class="row-said" title={wording}>
						{wording}
					</span>
					<span class="unseen"> {to}</span>
				</>
			),
			heads: true,
		},
		{ id: "to", title: table.to, keyOf: ({ to }) => to, cell: ({ to }) => <Name name={to} />, name: true },
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
		{
			id: "state",
			title: table.stateHead,
			keyOf: ({ state }) => state.rank,
			cell: ({ state }) => state.words,
			wide: true,
		},
		{ id: "basis", title: table.basis, keyOf: ({ basis }) => basis, cell: ({ basis }) => basis, wide: true },
	];
	return (
		<SortedTable
			rows={relationshipRows.value}
			columns={columns}
			sorting={sorting}
			text={text}
			caption={caption}
			folded
		/>
	);
}

/** Where it is too long for its column, the pointer brings all of it. */
function Name({ name }: { readonly name: string }) {
	return (
		<span class="two-lines" title={name}>
			{name}
		</span>
	);
}
