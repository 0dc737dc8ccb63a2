import { type Signal, useComputed } from "@preact/signals";
import { ArrowDown, ArrowUp } from "lucide";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { choose, pathKey } from "../../store/choose.ts";
import { language } from "../../store/language.ts";
import { type Sorting, type SortKey, sortedNext, sortRows } from "../../store/scene-table/sorting.ts";
import { selected, selection } from "../../store/selection.ts";
import { narrow } from "../../store/theme.ts";
import { Icon } from "../icon.tsx";
import { useVirtual } from "../use-virtual.ts";
import { pictureHasFocus } from "./hand-focus.ts";

/** What every row of the scene's tables has. */
interface Row {
	readonly id: string;
	readonly text: string;
	readonly state: { readonly away: boolean };
}

export interface TableColumn<T, Id extends string> {
	readonly id: Id;
	readonly title: string;
	readonly keyOf: (row: T) => SortKey;
	readonly cell: (row: T) => ComponentChildren;
	/** The column that names the row: its button chooses it. */
	readonly heads?: boolean;
	readonly number?: boolean;
	/** Holds more words than the others. */
	readonly long?: boolean;
	/** Holds a name. */
	readonly name?: boolean;
	/** Left out where there is no room. */
	readonly wide?: boolean;
}

interface SortedTableProps<T, Id extends string> {
	readonly rows: readonly T[];
	readonly columns: readonly TableColumn<T, Id>[];
	readonly sorting: Signal<Sorting<Id>>;
	/** Only rows that have this, folded. */
	readonly text: string;
	readonly caption: string;
	/** Whether a row reads as a sentence on a phone, with the last column below it. */
	readonly folded?: boolean;
}

const HEIGHT = 34;
const TOUCHED = 44;
/** Two lines of a sentence and one below. */
const FOLDED = 66;
/** How high the head is, under which rows are scrolled. */
const HEAD = 33;

/** Rows that are sorted by the head of a column; only those near the screen are there, and each says which it is. */
export function SortedTable<T extends Row, Id extends string>(props: SortedTableProps<T, Id>) {
	const { rows, columns, sorting, text, caption } = props;
	const folded = narrow.value && props.folded === true;
	const { by, descending } = sorting.value;
	const collator = useComputed(() => new Intl.Collator(language.value, { numeric: true }));
	const shown = useMemo(() => {
		const column = columns.find(({ id }) => id === by);
		const kept = text === "" ? rows : rows.filter((row) => row.text.includes(text));
		return column === undefined ? kept : sortRows(kept, column.keyOf, descending, collator.value.compare);
	}, [rows, text, by, descending, collator.value]);
	const keys = useMemo(() => shown.map(({ id }) => id), [shown]);
	const body = useRef<HTMLTableSectionElement>(null);
	const virtual = useVirtual(body, keys, folded ? FOLDED : narrow.value ? TOUCHED : HEIGHT, false, HEAD);
	const { rows: near, height, margin, room, scrollTo } = virtual;
	const wantsFocus = useRef<number | null>(null);
	useLayoutEffect(() => {
		if (wantsFocus.current === null) return;
		const button = body.current?.querySelector<HTMLElement>(`tr[aria-rowindex="${wantsFocus.current + 2}"] button`);
		if (button === null || button === undefined) return;
		wantsFocus.current = null;
		button.focus({ preventScroll: true });
	});
	const last = selected.value;
	useLayoutEffect(() => {
		const index = last === null ? -1 : keys.indexOf(last);
		if (index >= 0) scrollTo(index);
		// On a phone the details that open leave less room, which may be what the row is in.
	}, [last, margin, room]);
	const go = (index: number) => {
		const to = Math.min(Math.max(index, 0), shown.length - 1);
		wantsFocus.current = to;
		scrollTo(to);
		const there = body.current?.querySelector<HTMLElement>(`tr[aria-rowindex="${to + 2}"] button`);
		if (there === null || there === undefined) return;
		wantsFocus.current = null;
		there.focus({ preventScroll: true });
	};
	useLayoutEffect(() => {
		if (!pictureHasFocus()) return;
		if (shown.length === 0) body.current?.closest("section")?.focus();
		else go(last === null ? 0 : keys.indexOf(last));
	}, []);
	const above = (near[0]?.start ?? margin) - margin;
	const below = height - ((near.at(-1)?.end ?? margin) - margin);
	return (
		<table class={folded ? "table-folded" : undefined} role={stillA(folded, "table")} aria-rowcount={shown.length + 1}>
			<caption class="unseen">{caption}</caption>
			<thead role={stillA(folded, "rowgroup")}>
				<tr role={stillA(folded, "row")} aria-rowindex={1}>
					{columns.map(({ id, title, heads, number, long, name, wide }) => (
						<th
							key={id}
							scope="col"
							role={stillA(folded, "columnheader")}
							class={classOf({ heads, number, long, name, wide })}
							aria-sort={by === id ? (descending ? "descending" : "ascending") : "none"}
						>
							<button
								type="button"
								onClick={() => {
									sorting.value = sortedNext(sorting.value, id);
								}}
							>
								{title}
								{by === id && <Icon icon={descending ? ArrowDown : ArrowUp} size={12} />}
							</button>
						</th>
					))}
				</tr>
			</thead>
			<tbody ref={body} role={stillA(folded, "rowgroup")}>
				<Gap height={above} />
				{near.map(({ index }) => {
					const row = shown[index];
					return (
						row !== undefined && (
							<TableRow key={row.id} row={row} index={index} columns={columns} folded={folded} onGo={go} />
						)
					);
				})}
				<Gap height={below} />
			</tbody>
		</table>
	);
}

/** Says again what an element is whose display is no table's: some browsers forget it. */
const stillA = <R extends string>(folded: boolean, role: R): R | undefined => (folded ? role : undefined);

/** The room of the rows that are not there. */
function Gap({ height }: { readonly height: number }) {
	return height <= 0 ? null : <tr class="gap" style={{ height: `${height}px` }} />;
}

interface TableRowProps<T, Id extends string> {
	readonly row: T;
	readonly index: number;
	readonly columns: readonly TableColumn<T, Id>[];
	readonly folded: boolean;
	readonly onGo: (index: number) => void;
}

function TableRow<T extends Row, Id extends string>({ row, index, columns, folded, onGo }: TableRowProps<T, Id>) {
	const isSelected = selection.value.includes(row.id);
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const to = rowAfterKey(event.key, index);
		if (to !== null) onGo(to);
		else if (event.key === "p") pathKey(row.id);
		else return;
		event.preventDefault();
	};
	return (
		<tr
			role={stillA(folded, "row")}
			aria-rowindex={index + 2}
			class={[isSelected ? "row-selected" : "", row.state.away ? "row-away" : ""].join(" ").trim() || undefined}
		>
			{columns.map(({ id, cell, heads, number, long, wide }) =>
				heads === true ? (
					<th key={id} scope="row" role={stillA(folded, "rowheader")}>
						<button
							type="button"
							class="row-button"
							aria-pressed={isSelected}
							onClick={({ shiftKey, ctrlKey, metaKey }) =>
								choose(row.id, shiftKey || ctrlKey || metaKey ? "also" : "alone")
							}
							onKeyDown={onKeyDown}
						>
							{cell(row)}
						</button>
					</th>
				) : (
					<td key={id} role={stillA(folded, "cell")} class={classOf({ number, long, wide })}>
						{cell(row)}
					</td>
				),
			)}
		</tr>
	);
}

/** As many as a screen shows. */
const PAGE = 15;

function rowAfterKey(key: string, index: number): number | null {
	switch (key) {
		case "ArrowDown":
			return index + 1;
		case "ArrowUp":
			return index - 1;
		case "PageDown":
			return index + PAGE;
		case "PageUp":
			return index - PAGE;
		case "Home":
			return 0;
		case "End":
			return Number.MAX_SAFE_INTEGER;
		default:
			return null;
	}
}

type Looks = { readonly [Look in "heads" | "number" | "long" | "name" | "wide"]?: boolean | undefined };

const classOf = ({ heads, number, long, name, wide }: Looks): string | undefined =>
	[
		heads && "cell-heads",
		number && "cell-number tabular",
		long && "cell-long",
		name && "cell-name",
		wide && "cell-wide",
	]
		.filter(Boolean)
		.join(" ") || undefined;
