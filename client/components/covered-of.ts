import type { Covered } from "../graph-view/viewport.ts";

/** How much of the picture lies under what floats over it: the card at its top, its tools or the sheet at its bottom. */
export function coveredOf(picture: HTMLElement | null): Covered {
	if (picture === null) return { top: 0, bottom: 0 };
	const seen = picture.getBoundingClientRect();
	const boxes = (selector: string) =>
		[...document.querySelectorAll(selector)]
			.map((each) => each.getBoundingClientRect())
			.filter(({ left, right, width, height }) => {
				// What stands beside the picture covers nothing of it.
				return width > 0 && height > 0 && left < seen.right - 1 && right > seen.left + 1;
			});
	const top = boxes(".canvas-top > .breadcrumb").map(({ bottom }) => bottom - seen.top);
	const bottom = boxes(".scene-tools, .sheet").map((box) => seen.bottom - box.top);
	return { top: Math.max(0, ...top), bottom: Math.max(0, ...bottom) };
}
