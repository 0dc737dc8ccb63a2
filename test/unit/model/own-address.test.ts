import fc from "fast-check";
import { expect, it } from "vitest";
import { ownAddressOf, pathOfOwn } from "../../../model/own-address.ts";

it("names what it was made for, whatever the id; an id never begins with a dot, which an address would take for a step up", () => {
	const ids = fc
		.tuple(fc.constantFrom("person", "fact"), fc.stringMatching(/^[^/.][^/]{0,19}$/))
		.map((parts) => parts.join("/"));
	fc.assert(
		fc.property(fc.constantFrom("entity" as const, "fact" as const), ids, (kind, id) => {
			const { pathname } = new URL(pathOfOwn({ kind, id }), "http://host");
			expect(ownAddressOf(pathname)).toEqual({ kind, id });
		}),
	);
	expect(pathOfOwn({ kind: "entity", id: "person/elon-musk" })).toBe("/entity/person/elon-musk");
	for (const path of ["/", "/entity/", "/stories/x", "/entity/%E0%A4%A"]) expect(ownAddressOf(path)).toBeNull();
});
