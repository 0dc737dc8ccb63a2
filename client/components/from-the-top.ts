import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Has what scrolls begin at its top again whenever something else is shown in it.
 * @param shown what tells one thing from another
 */
export function useFromTheTop<T extends Element>(shown: string): RefObject<T | null> {
	const scrolling = useRef<T>(null);
	useLayoutEffect(() => scrolling.current?.scrollTo(0, 0), [shown]);
	return scrolling;
}
