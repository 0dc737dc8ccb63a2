import cytoscape from "cytoscape";
import { expect, it } from "vitest";
import { menuOnSecondaryTap } from "../../../client/graph-view/behaviours/context-menu.ts";

it("the menu of a node is asked for by the other button of a mouse, and by a finger that rests on it", () => {
	const cy = cytoscape({ headless: true, elements: [{ data: { id: "a" } }] });
	const asked: string[] = [];
	menuOnSecondaryTap(cy, (id) => asked.push(`${id}`));
	const press = (type: string, originalEvent: object) => {
		const node = cy.getElementById("a");
		Reflect.apply(node.emit, node, [{ type, originalEvent, renderedPosition: { x: 0, y: 0 } }]);
	};
	press("cxttap", { button: 2 });
	press("taphold", { touches: [{}] });
	expect(asked).toEqual(["a", "a"]);
	// Who holds the button of a mouse is about to drag.
	press("taphold", { button: 0 });
	expect(asked).toEqual(["a", "a"]);
});
