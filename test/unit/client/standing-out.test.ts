import { expect, it } from "vitest";
import { undimmed } from "../../../client/store/standing-out.ts";

const line = (id: string, type: string, from: string, to: string, bundle?: string) => ({
	id,
	type,
	from,
	to,
	...(bundle === undefined ? {} : { bundle }),
});

const parts = {
	nodes: [
		{ id: "a", label: "PERSON" },
		{ id: "b", label: "COMPANY" },
		{ id: "c", label: "COMPANY" },
	] as const,
	relationships: [
		line("founded", "FOUNDED", "a", "b"),
		line("owns", "OWNS", "b", "c", "bundle"),
		line("supplies", "SUPPLIES", "b", "c", "bundle"),
	],
	familyOf: (type: string) => type.toLowerCase(),
};

const back = (...dimmed: string[]) => {
	const out = undimmed(parts, new Set(dimmed));
	return ["a", "b", "c", "founded", "owns", "supplies", "bundle"].filter((id) => !out.has(id));
};

it("a kind stands back with the lines that lead to it, a family with its lines alone", () => {
	expect(back("PERSON")).toEqual(["a", "founded"]);
	expect(back("founded")).toEqual(["founded"]);
	expect(back()).toEqual([]);
});

it("a bundle stands back once all of its lines do", () => {
	expect(back("owns")).toEqual(["owns"]);
	expect(back("owns", "supplies")).toEqual(["owns", "supplies", "bundle"]);
});

it("what stands back by what is said of it takes its lines along, and no other", () => {
	const said = undimmed(parts, new Set(), ({ id }) => id === "owns" || id === "a");
	expect(["a", "b", "founded", "owns", "supplies", "bundle"].filter((id) => !said.has(id))).toEqual([
		"a",
		"founded",
		"owns",
	]);
});
