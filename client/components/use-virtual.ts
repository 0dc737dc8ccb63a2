import {
	elementScroll,
	observeElementOffset,
	observeElementRect,
	type VirtualItem,
	Virtualizer,
	type VirtualizerOptions,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

/** The rows of a list that are near the screen. */
export interface VirtualRange {
	readonly rows: readonly VirtualItem[];
	/** How high the whole list is, and how far down in what scrolls it begins. */
	readonly height: number;
	readonly margin: number;
	/** How much of the list can be seen at once, in pixels; 0 before that is known. */
	readonly room: number;
	scrollTo(index: number): void;
}

/**
 * Keeps only the rows near the screen, however long a list is.
 * @param element what holds the rows
 * @param estimate how high a row is before it is measured, in pixels
 * @param measured whether rows have heights of their own; they must then have `data-index`
 * @param covered how much of what is seen a head lies over that stays while rows are scrolled, in pixels
 */
export function useVirtual(
	element: RefObject<HTMLElement | null>,
	keys: readonly string[],
	estimate: number,
	measured: boolean,
	covered = 0,
): VirtualRange {
	const [margin, setMargin] = useState(0);
	const [, redraw] = useReducer((count: number) => count + 1, 0);
	const options: VirtualizerOptions<Element, HTMLElement> = {
		count: keys.length,
		getScrollElement: () => (element.current === null ? null : scrollerOf(element.current)),
		estimateSize: () => estimate,
		getItemKey: (index) => keys[index] ?? index,
		scrollToFn: elementScroll,
		observeElementRect,
		observeElementOffset,
		overscan: 8,
		scrollMargin: margin,
		scrollPaddingStart: covered,
		// As high as a screen is, until it is measured: the first rows are there at once.
		initialRect: { width: 300, height: 800 },
		onChange: () => redraw(null),
	};
	const [virtualizer] = useState(() => new Virtualizer(options));
	virtualizer.setOptions(options);
	useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
	useLayoutEffect(() => {
		virtualizer._willUpdate();
		const held = element.current;
		if (held === null) return;
		// What stands above it may have grown.
		const above = offsetIn(scrollerOf(held), held);
		if (Math.abs(above - margin) > 1) setMargin(above);
		if (!measured) return;
		for (const child of held.children) virtualizer.measureElement(child as HTMLElement);
	});
	return {
		rows: virtualizer.getVirtualItems(),
		height: virtualizer.getTotalSize(),
		margin,
		room: virtualizer.scrollRect?.height ?? 0,
		scrollTo: (index) => virtualizer.scrollToIndex(index),
	};
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
