import type cytoscape from "cytoscape";
import type { Point } from "../../store/scene-types.ts";
import type { Box } from "../geometry.ts";

/** As far as a click may slip, in pixels: a little more than Cytoscape allows one. */
const SLIP = 5;

const between = (a: Point, b: Point): Box => ({
	left: Math.min(a.x, b.x),
	top: Math.min(a.y, b.y),
	right: Math.max(a.x, b.x),
	bottom: Math.max(a.y, b.y),
});

/**
 * With Shift, a drag of the mouse that begins on no node draws a frame, and does not move the picture; Escape gives it up.
 * Cytoscape has such a frame too: it begins on nodes as well, answers to three fingers, and is not to be seen where
 * Cytoscape draws nothing.
 * @param take hears what was framed, in the coordinates of the picture
 */
export function frameOnShiftDrag(cy: cytoscape.Core, container: HTMLElement, take: (box: Box) => void): () => void {
	const view = container.ownerDocument.defaultView ?? window;
	let stop = (): void => {};

	const begin = ({ target, originalEvent }: cytoscape.EventObject): void => {
		if (!originalEvent.shiftKey || originalEvent.button !== 0 || (target !== cy && target.isNode())) return;
		stop();
		const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
			const { left, top } = container.getBoundingClientRect();
			return { x: clientX - left, y: clientY - top };
		};
		const from = placeOf(originalEvent);
		const frame = container.ownerDocument.createElement("div");
		frame.className = "graph-frame";
		let framed: Box | null = null;
		let begun = false;
		let givenUp = false;

		const move = (event: MouseEvent): void => {
			const to = placeOf(event);
			if (!begun && Math.hypot(to.x - from.x, to.y - from.y) < SLIP) return;
			// Cytoscape has to know that this is no click, and would then look at each step for what is under the pointer.
			if (begun) event.stopPropagation();
			begun = true;
			if (givenUp) return;
			if (framed === null) container.append(frame);
			framed = between(from, to);
			Object.assign(frame.style, {
				left: `${framed.left}px`,
				top: `${framed.top}px`,
				width: `${framed.right - framed.left}px`,
				height: `${framed.bottom - framed.top}px`,
			});
		};
		const giveUp = (event: KeyboardEvent): void => {
			if (event.key !== "Escape") return;
			event.stopPropagation();
			givenUp = true;
			framed = null;
			frame.remove();
		};
		const letGo = (): void => {
			stop();
			if (framed === null) return;
			const [zoom, pan] = [cy.zoom(), cy.pan()];
			take({
				left: (framed.left - pan.x) / zoom,
				top: (framed.top - pan.y) / zoom,
				right: (framed.right - pan.x) / zoom,
				bottom: (framed.bottom - pan.y) / zoom,
			});
		};
		cy.userPanningEnabled(false);
		view.addEventListener("mousemove", move, { capture: true });
		view.addEventListener("mouseup", letGo);
		view.addEventListener("keydown", giveUp, { capture: true });
		stop = () => {
			frame.remove();
			cy.userPanningEnabled(true);
			view.removeEventListener("mousemove", move, { capture: true });
			view.removeEventListener("mouseup", letGo);
			view.removeEventListener("keydown", giveUp, { capture: true });
			stop = () => {};
		};
	};
	cy.on("tapstart", begin);
	return () => {
		stop();
		cy.off("tapstart", begin);
	};
}
