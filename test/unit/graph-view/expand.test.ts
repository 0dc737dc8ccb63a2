import type cytoscape from "cytoscape";
import { expect, it } from "vitest";
import { expandOnDoubleTap } from "../../../client/graph-view/behaviours/expand.ts";

it("a double tap that ends on a badge asks which, and expands nothing", () => {
	const heard = new Map<string, (event: unknown) => void>();
	const cy = {
		on: (name: string, ...rest: readonly unknown[]) => heard.set(name, rest.at(-1) as (event: unknown) => void),
	} as unknown as cytoscape.Core;
	const asked: string[] = [];
	expandOnDoubleTap(
		cy,
		({ x }) => (x > 0 ? "person/a" : null),
		(id) => asked.push(`expand ${id}`),
		(id) => asked.push(`choose ${id}`),
	);
	const target = { id: () => "person/a" };
	for (const x of [0, 1]) for (const name of ["tap", "dbltap"]) heard.get(name)?.({ target, position: { x, y: 0 } });
	expect(asked).toEqual(["expand person/a", "choose person/a"]);
});
