import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodesCsv, relationshipsCsv } from "../../../client/export/csv.ts";
import { fileName } from "../../../client/export/formats.ts";
import { json } from "../../../client/export/json.ts";
import { about, awkward, smallView, views } from "./view.ts";

/** As csv-parse, which is not ours, reads it. */
const rows = (text: string, delimiter = ","): Record<string, string>[] =>
	parse(text, { columns: true, bom: true, delimiter, record_delimiter: "\r\n" });

describe("a view as CSV", () => {
	it("has a line for every node and relationship, with vague dates as vague as they are", () => {
		const nodes = rows(nodesCsv(smallView));
		expect(nodes.map(({ id }) => id)).toEqual(smallView.nodes.map(({ id }) => id));
		expect(nodes[2]).toMatchObject({
			label: "FUNDING",
			period: "2015/2018",
			startEarliest: "2015-01-01",
			startLatest: "2015-12-31",
			endEarliest: "2018-01-01",
			endLatest: "2018-12-31",
			doubtful: "true",
			certainty: "POSSIBLE",
			standing: "CLAIMED",
			amount: "1000000000",
			currency: "USD",
			precision: "APPROXIMATE",
		});
		expect(nodes[4]).toMatchObject({
			startEarliest: "",
			endLatest: "",
			amount: "",
			currency: "GBP",
			doubtful: "false",
		});
		expect(nodes[5]).toMatchObject({ verbatim: "true", speakers: "A; B" });
		const relationships = rows(relationshipsCsv(smallView));
		expect(relationships.map(({ id }) => id)).toEqual(["fact/one", "fact/two", "fact/two.2"]);
		expect(relationships[1]).toMatchObject({ from: "person/a", to: "company/b", toName: "company/b", type: "FOUNDED" });
	});

	it("says on every line what it shows, by which sources, and how to cite them", () => {
		for (const row of [...rows(nodesCsv(smallView)), ...rows(relationshipsCsv(smallView))])
			expect(row).toMatchObject({ shownAt: "2019-09-30", sourcesUpTo: "2026-10-01", cite: "A set, CC BY 4.0." });
		const period = { from: "2015-01-01", to: "2018-12-31" };
		const [row] = rows(nodesCsv({ ...smallView, about: { ...about, time: period, asKnownOn: "2023-05-01" } }));
		expect(row).toMatchObject({ shownAt: "2015-01-01/2018-12-31", sourcesUpTo: "2023-05-01" });
	});

	it("of everything in the picture says no date, and so no status at one", () => {
		fc.assert(
			fc.property(views, (view) => {
				if (!view.about.everything) return;
				const separator = view.about.language === "fr" ? ";" : ",";
				for (const row of [...rows(nodesCsv(view), separator), ...rows(relationshipsCsv(view), separator)])
					expect(row).toMatchObject({ shownAt: "", status: "", certainty: "" });
				expect(JSON.parse(json(view)).view.time).toBeNull();
			}),
		);
	});

	it("is what Excel opens: a byte order mark, its separator in French, and no formula run", () => {
		const french = nodesCsv({ ...smallView, about: { ...about, language: "fr" } });
		expect(french.startsWith("\ufeffid;label;")).toBe(true);
		expect(nodesCsv(smallView).startsWith("\ufeffid,label,")).toBe(true);
		// Half of a pair of surrogates is no character, and a file of UTF-8 has none.
		const readable = `'${awkward.replace("\ud800", "\ufffd")}`;
		expect(rows(french, ";")[0]?.name).toBe(readable);
		expect(rows(nodesCsv(smallView))[0]?.name).toBe(readable);
	});
});

describe("a view as JSON", () => {
	it("keeps everything, and says what it is", () => {
		const read = JSON.parse(json(smallView));
		expect(read).toMatchObject({ format: "chronograph-view", version: 1, nodes: smallView.nodes });
		expect(read.view).toMatchObject({
			sentence: about.sentence,
			link: about.link,
			time: "2019-09-30",
			everything: false,
		});
		expect(read.relationships).toEqual(smallView.relationships);
		expect(read.disagreements).toEqual(smallView.disagreements);
		expect(read.dataSets).toEqual(about.dataSets);
	});

	it("and CSV hold the same, whatever the scene", () => {
		fc.assert(
			fc.property(views, (view) => {
				const delimiter = view.about.language === "fr" ? ";" : ",";
				const read = JSON.parse(json(view));
				const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
				// CSV without a line still has its header, of which csv-parse makes nothing.
				expect(ids(rows(nodesCsv(view), delimiter) as { id: string }[])).toEqual(ids(read.nodes));
				expect(ids(rows(relationshipsCsv(view), delimiter) as { id: string }[])).toEqual(ids(read.relationships));
			}),
		);
	});
});

it("a file is called after what it shows", () => {
	const named = (time: typeof about.time, everything = false) => fileName({ time, everything }, ".json");
	expect(named("2019-09-30")).toBe("chronograph-2019-09-30.json");
	expect(named({ from: "2015-01-01", to: "2018-12-31" })).toBe("chronograph-2015-01-01-to-2018-12-31.json");
	expect(named(null)).toBe("chronograph-all-dates.json");
	expect(named("2019-09-30", true)).toBe("chronograph-all-dates.json");
});
