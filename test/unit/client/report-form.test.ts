import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { askedBy, fieldTexts, readAsked, writeAsked } from "../../../client/store/reports/asked.ts";
import { formFaults } from "../../../client/store/reports/form-faults.ts";
import { forgetPreset, keepPreset, presetsOf } from "../../../client/store/reports/presets.ts";
import type { ReportParameter } from "../../../model/report/parameter.ts";

const parameter = (name: string, given: Partial<ReportParameter>): ReportParameter => ({
	name,
	title: null,
	type: "Text",
	list: false,
	labels: [],
	default: null,
	required: false,
	choices: null,
	choiceTitles: null,
	min: null,
	max: null,
	help: null,
	...given,
});

const parameters = [
	parameter("from", { type: "Date" }),
	parameter("funder", { type: "Entity", labels: ["PERSON", "COMPANY"], required: true }),
	parameter("rows", { type: "Int", default: 5, min: 1, max: 10 }),
	parameter("only", { choices: ["anonymous", "single"] }),
	parameter("standings", { type: "Standing", list: true, default: ["CONFIRMED", "REPORTED"] }),
];

describe("what a report is asked with", () => {
	it("is the same in an address as in the form, whatever is written", () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom("from", "funder", "rows", "only"), fc.string()), (texts) => {
				const asked = { given: new Map(Object.entries(texts)), limit: null, language: null };
				expect(readAsked(writeAsked(asked))).toEqual(asked);
			}),
		);
	});

	it("leaves out what stands in the form by itself, and keeps what was emptied", () => {
		const texts = fieldTexts(parameters, readAsked("funder=person/ada"));
		expect(texts.get("standings")).toBe("CONFIRMED,REPORTED");
		expect(writeAsked(askedBy(parameters, texts, ""))).toBe("funder=person/ada");
		expect(writeAsked(askedBy(parameters, new Map([...texts, ["rows", ""]]), "10"))).toBe(
			"funder=person/ada&rows=&limit=10",
		);
	});

	it("is readable in an address", () => {
		expect(writeAsked(readAsked("funder=person%2Fada&standings=CONFIRMED%2CCLAIMED&lang=fr"))).toBe(
			"funder=person/ada&standings=CONFIRMED,CLAIMED&lang=fr",
		);
	});
});

describe("a form", () => {
	const faults = (query: string, limit = "") =>
		Object.fromEntries(formFaults(parameters, fieldTexts(parameters, readAsked(query)), limit));

	it("has no fault where its values can be used", () => {
		expect(faults("funder=company/openai&from=2019-03-11&only=single&rows=7", "100000")).toEqual({});
	});

	it("has a fault where a name is typed and nothing of that name was chosen, whatever else was", () => {
		const texts = fieldTexts(parameters, readAsked("funder=company/openai"));
		expect(Object.fromEntries(formFaults(parameters, texts, "", new Map([["funder", " Tesla Motors"]])))).toEqual({
			funder: { kind: "unchosen" },
		});
		expect(formFaults(parameters, texts, "", new Map([["funder", " "]])).size).toBe(0);
	});

	it("says at each field what is wrong with it, and which choice was perhaps meant", () => {
		expect(faults("from=2015-02-31&rows=11&only=singel&standings=", "0")).toMatchObject({
			from: { kind: "type", given: "2015-02-31" },
			funder: { kind: "required" },
			rows: { kind: "max", max: 10 },
			only: { kind: "choice", near: "single" },
			standings: { kind: "required" },
			limit: { kind: "min", min: 1 },
		});
		expect(faults("funder=source/wired", "ten")).toMatchObject({
			funder: { kind: "type" },
			limit: { kind: "type", given: "ten" },
		});
	});
});

describe("values kept under a name", () => {
	afterEach(() => void vi.unstubAllGlobals());

	it("are there again by name, the last of each name, until they are forgotten", () => {
		const kept = new Map<string, string>();
		vi.stubGlobal("localStorage", {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value),
		});
		keepPreset("who-funded-whom", { name: "Musk", query: "funder=person/elon-musk" });
		keepPreset("who-funded-whom", { name: "2019", query: "from=2019-01-01" });
		keepPreset("who-funded-whom", { name: "2019", query: "from=2019-01-01&to=2019-12-31" });
		expect(presetsOf("who-funded-whom")).toEqual([
			{ name: "2019", query: "from=2019-01-01&to=2019-12-31" },
			{ name: "Musk", query: "funder=person/elon-musk" },
		]);
		expect(presetsOf("another")).toEqual([]);
		expect(forgetPreset("who-funded-whom", "2019")).toHaveLength(1);
		expect(presetsOf("who-funded-whom")).toEqual([{ name: "Musk", query: "funder=person/elon-musk" }]);
	});

	it("are said not to be kept where the browser keeps nothing, and what it has that is none is left alone", () => {
		vi.stubGlobal("localStorage", {
			getItem: () => '[{"name":3},{"name":"a","query":"b"}]',
			setItem: () => {
				throw new DOMException("denied", "SecurityError");
			},
		});
		expect(presetsOf("x")).toEqual([{ name: "a", query: "b" }]);
		expect(keepPreset("x", { name: "c", query: "" })).toBeNull();
	});
});
