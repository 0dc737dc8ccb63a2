import type cytoscape from "cytoscape";
import { look, type View } from "../viewport.ts";

/** A view that was left so that what came in, or what was laid out anew, could be seen. */
interface Left {
	/** Whether that has been taken back. */
	readonly undone: () => boolean;
	readonly from: View;
	readonly to: View;
	readonly touched: boolean;
}

interface Touches {
	touched(): boolean;
	touch(): void;
	forget(): void;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

/** Goes back to where the picture was looked at from before it moved for what has been taken back. */
export function lookBack(cy: cytoscape.Core, size: Touches) {
	const left: Left[] = [];
	/** Whether it is where it went, or on its way there: a reader who has moved it since is left where they are. */
	const unmoved = ({ zoom, pan }: View): boolean =>
		cy.animated() || (near(zoom, cy.zoom()) && near(pan.x, cy.pan().x) && near(pan.y, cy.pan().y));
	return {
		/** @param go moves the picture, and says where it is looked at from then */
		leave: (undone: () => boolean, go: () => View): void => {
			const before = { undone, from: { zoom: cy.zoom(), pan: { ...cy.pan() } }, touched: size.touched() };
			left.push({ ...before, to: go() });
		},
		back: (still: boolean): void => {
			const last = left.at(-1);
			if (last === undefined || !last.undone()) return;
			left.pop();
			if (!unmoved(last.to)) return;
			cy.stop();
			look(cy, last.from, still);
			if (last.touched) size.touch();
			else size.forget();
		},
	};
}
