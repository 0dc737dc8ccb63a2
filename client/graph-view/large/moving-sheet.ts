import type { PixelView } from "./draw-rough.ts";

/** How much wider than what is seen a sheet is to each side, as a part of that. */
const MARGIN = 0.25;
/** So much nearer than it was drawn for it can still be made out; a hand that rests sees it drawn in full. */
const NEAREST = 3;

/** A picture wider than what is seen, which is drawn once and then pushed about until the view leaves it. */
export interface MovingSheet {
	/**
	 * Shows what was drawn last as it is seen from here.
	 * @param of what that shows: where it is not all the same, it has to be drawn anew
	 * @returns whether it covers all that is seen from here, and is fine enough
	 */
	follow(view: PixelView, of: readonly unknown[]): boolean;
	/** The sheet to be drawn on anew, and where it is looked at from so that its middle is what is seen. */
	anew(view: PixelView, of: readonly unknown[]): { readonly canvas: HTMLCanvasElement; readonly view: PixelView };
	hide(): void;
	destroy(): void;
}

/**
 * Lays such a sheet over another one, as large as that with its margins. Drawing thousands of things takes longer than a
 * frame; moving what is drawn takes next to nothing.
 */
export function movingSheet(below: HTMLCanvasElement): MovingSheet {
	const clip = below.ownerDocument.createElement("div");
	Object.assign(clip.style, {
		position: "absolute",
		inset: "0",
		overflow: "hidden",
		pointerEvents: "none",
		display: "none",
	});
	const canvas = below.ownerDocument.createElement("canvas");
	canvas.setAttribute("aria-hidden", "true");
	Object.assign(canvas.style, {
		position: "absolute",
		left: "0",
		top: "0",
		transformOrigin: "0 0",
		willChange: "transform",
	});
	clip.append(canvas);
	below.after(clip);
	let drawn: { readonly view: PixelView; readonly of: readonly unknown[] } | null = null;
	let seen: { readonly width: number; readonly height: number } = { width: 0, height: 0 };

	/** Pixels of the canvas for each of the page. */
	let ratio = 1;

	const put = (x: number, y: number, scale: number): void => {
		canvas.style.transform = `translate(${x / ratio}px, ${y / ratio}px) scale(${scale})`;
	};
	const hide = (): void => {
		drawn = null;
		clip.style.display = "none";
	};

	return {
		follow: (view, of) => {
			if (drawn === null || drawn.of.some((each, index) => each !== of[index])) return false;
			if (below.width !== seen.width || below.height !== seen.height) return false;
			const scale = view.zoom / drawn.view.zoom;
			if (scale > NEAREST) return false;
			// Where the corner of the sheet is now, in pixels of what is seen.
			const x = view.pan.x - drawn.view.pan.x * scale;
			const y = view.pan.y - drawn.view.pan.y * scale;
			const covers =
				x <= 0 && y <= 0 && x + canvas.width * scale >= seen.width && y + canvas.height * scale >= seen.height;
			if (!covers) return false;
			put(x, y, scale);
			return true;
		},
		anew: (view, of) => {
			seen = { width: below.width, height: below.height };
			const [left, top] = [Math.round(seen.width * MARGIN), Math.round(seen.height * MARGIN)];
			const [width, height] = [seen.width + 2 * left, seen.height + 2 * top];
			if (canvas.width !== width) canvas.width = width;
			if (canvas.height !== height) canvas.height = height;
			ratio = seen.width / Math.max(1, below.clientWidth);
			Object.assign(canvas.style, { width: `${width / ratio}px`, height: `${height / ratio}px` });
			put(-left, -top, 1);
			clip.style.display = "";
			const wide = { zoom: view.zoom, pan: { x: view.pan.x + left, y: view.pan.y + top } };
			drawn = { view: wide, of };
			return { canvas, view: wide };
		},
		hide,
		destroy: () => clip.remove(),
	};
}
