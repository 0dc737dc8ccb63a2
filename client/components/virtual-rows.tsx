import {
	elementScroll,
	observeElementOffset,
	observeElementRect,
	Virtualizer,
	type VirtualizerOptions,
} from "@tanstack/virtual-core";
import type { ComponentChildren, CSSProperties } from "preact";
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";

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
export const WHOLE = 60;

/** A list of which only the rows near the screen are there, however long it is. */
export function VirtualRows<T>(props: VirtualRowsProps<T>) {
	if (props.items.length <= WHOLE) return <ul class={props.class}>{props.items.map((item) => props.row(item, {}))}</ul>;
	return <LongList {...props} />;
}

type Options = VirtualizerOptions<Element, HTMLLIElement>;

function LongList<T>({ items, keyOf, estimate, class: className = "", row }: VirtualRowsProps<T>) {
	const list = useRef<HTMLUListElement>(null);
	const [margin, setMargin] = useState(0);
	const [, redraw] = useReducer((count: number) => count + 1, 0);
	const options: Options = {
		count: items.length,
		getScrollElement: () => (list.current === null ? null : scrollerOf(list.current)),
		estimateSize: () => estimate,
		getItemKey: (index) => {
			const item = items[index];
			return item === undefined ? index : keyOf(item);
		},
		scrollToFn: elementScroll,
		observeElementRect,
		observeElementOffset,
		overscan: 8,
		scrollMargin: margin,
		// As high as a screen is, until it is measured: the first rows are there at once.
		initialRect: { width: 300, height: 800 },
		onChange: () => redraw(null),
	};
	const [virtualizer] = useState(() => new Virtualizer(options));
	virtualizer.setOptions(options);
	useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
	useLayoutEffect(() => {
		virtualizer._willUpdate();
		const element = list.current;
		if (element === null) return;
		// What stands above it may have grown.
		const above = offsetIn(scrollerOf(element), element);
		if (Math.abs(above - margin) > 1) setMargin(above);
		for (const child of element.children) virtualizer.measureElement(child as HTMLLIElement);
	});
	return (
		<ul ref={list} class={`${className} virtual`} style={{ height: virtualizer.getTotalSize() }}>
			{virtualizer.getVirtualItems().map(({ index, start }) => {
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

function scrollerOf(element: Element): Element {
	for (let each = element.parentElement; each !== null; each = each.parentElement) {
		if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
	}
	return document.documentElement;
}

function offsetIn(scroller: Element, element: Element): number {
	return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
