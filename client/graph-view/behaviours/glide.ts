import type cytoscape from "cytoscape";
import type { Point } from "../../store/scene-types.ts";

const duration = 380;

/** Nodes on their way to other places. */
export interface Glide {
	/** Where they are going. */
	readonly targets: ReadonlyMap<string, Point>;
	/** Puts them there at once. */
	finish(): void;
}

const eased = (part: number): number => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2);

/** Lets nodes go from where they are to other places, and says when they are there. */
export function glide(cy: cytoscape.Core, targets: ReadonlyMap<string, Point>, arrived: () => void): Glide {
	const moving = [...targets].flatMap(([id, to]) => {
		const node = cy.getElementById(id);
		return node.empty() ? [] : [{ node, from: { ...node.position() }, to }];
	});
	let frame = 0;
	let over = false;
	const put = (part: number): void => {
		cy.batch(() => {
			for (const { node, from, to } of moving) {
				// A hand that holds it is stronger.
				if (node.removed() || node.grabbed()) continue;
				// At the end exactly: what is undone stands where it stood.
				if (part === 1) node.position({ ...to });
				else node.position({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
			}
		});
	};
	const finish = (): void => {
		if (over) return;
		over = true;
		cancelAnimationFrame(frame);
		put(1);
		arrived();
	};
	const began = performance.now();
	const step = (): void => {
		if (cy.destroyed()) return;
		const part = (performance.now() - began) / duration;
		if (part >= 1) {
			finish();
			return;
		}
		put(eased(part));
		frame = requestAnimationFrame(step);
	};
	frame = requestAnimationFrame(step);
	return { targets, finish };
}
