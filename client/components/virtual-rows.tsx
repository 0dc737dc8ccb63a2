import type { ComponentChildren, CSSProperties } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { useVirtual } from "./use-virtual.ts";

/** What a row must put on its own element, so that it stands where it belongs and says which of how many it is. */
export interface RowPlace {
	readonly style?: CSSProperties;
	readonly "data-index"?: number;
	readonly "aria-setsize"?: number;
	readonly "aria-posinset"?: number;
}

interface VirtualRowsProps<T> {
	readonly items: readonly T[];
	readonly keyOf: (item: T) => string;
	/** How high a row is before it is measured, in pixels. */
	readonly estimate: number;
	readonly class?: string;
	readonly row: (item: T, place: RowPlace) => ComponentChildren;
}

/** Up to here all rows are there: nothing is gained by leaving any out, and the browser's own search finds them. */
const WHOLE = 60;

/** A list of which only the rows near the screen are there, however long it is. */
export function VirtualRows<T>(props: VirtualRowsProps<T>) {
	if (props.items.length <= WHOLE) return <ul class={props.class}>{props.items.map((item) => props.row(item, {}))}</ul>;
	return <LongList {...props} />;
}

function LongList<T>({ items, keyOf, estimate, class: className = "", row }: VirtualRowsProps<T>) {
	const list = useRef<HTMLUListElement>(null);
	const keys = useMemo(() => items.map(keyOf), [items]);
	const { rows, height, margin } = useVirtual(list, keys, estimate, true);
	return (
		<ul ref={list} class={`${className} virtual`} style={{ height: `${height}px` }}>
			{rows.map(({ index, start }) => {
				const item = items[index];
				if (item === undefined) return null;
				return row(item, {
					style: { transform: `translateY(${start - margin}px)` },
					"data-index": index,
					"aria-setsize": items.length,
					"aria-posinset": index + 1,
				});
			})}
		</ul>
	);
}
