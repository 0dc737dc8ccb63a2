import { describe, expect, it } from "vitest";
import { namesInRoom, wrapped } from "../../../client/store/reports/names-in-room.ts";

const letters = (text: string) => text.length;
const shown = (names: readonly string[], room: number) =>
	names.map((name) => namesInRoom(names, room, letters).get(name)?.join(" / "));

describe("a text in lines", () => {
	it("is broken between words, and within one that has no room", () => {
		expect(wrapped("Massive models trained on it", 14, letters)).toEqual(["Massive models", "trained on it"]);
		expect(wrapped("at example.org/reports", 10, letters)).toEqual(["at", "example.or", "g/reports"]);
		expect(wrapped("", 10, letters)).toEqual([""]);
	});
});

describe("names in their room", () => {
	it("take two lines, and are cut at the end of the second", () => {
		expect(shown(["Short", "Massive models trained", "Money asked for the firm of another"], 14)).toEqual([
			"Short",
			"Massive models / trained",
			"Money asked / for the firm…",
		]);
	});

	it("are cut in the middle where they end differently", () => {
		expect(shown(["Massive models trained on it are sold", "Massive models trained on it are used"], 14)).toEqual([
			"Massive models / … it are sold",
			"Massive models / … it are used",
		]);
	});

	it("are not cut where they would still be the same", () => {
		const names = ["one", "two"].map((which) => `Massive models trained on the ${which} of Microsoft are sold`);
		const lines = shown(names, 14);
		expect(lines[0]).toContain("one of");
		expect(new Set(lines).size).toBe(2);
	});
});
