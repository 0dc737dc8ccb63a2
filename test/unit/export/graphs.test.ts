import fc from "fast-check";
import Graph from "graphology";
import * as gexfReader from "graphology-gexf";
import * as graphmlReader from "graphology-graphml";
import { describe, expect, it } from "vitest";
import { gexf } from "../../../client/export/gexf.ts";
import { graphml } from "../../../client/export/graphml.ts";
import { about, awkward, smallView, views } from "./view.ts";

// What XML 1.0 has no way to write is missing.
const readable = awkward.replace("\u0007", "").replace("\uffff", "").replace("\ud800", "");

describe.each([
	["GraphML", (view: typeof smallView) => graphmlReader.parse(Graph, graphml(view))],
	["GEXF", (view: typeof smallView) => gexfReader.parse(Graph, gexf(view))],
] as const)("a view as %s, read by graphology", (_, read) => {
	it("has every node and relationship, with vague dates as vague as they are", () => {
		const graph = read(smallView);
		expect(graph.nodes()).toEqual(smallView.nodes.map(({ id }) => id));
		expect(graph.edges()).toEqual(["fact/one", "fact/two", "fact/two.2"]);
		expect(graph.extremities("fact/one")).toEqual(["person/a", "company/b"]);
		expect(graph.getNodeAttribute("person/a", "name")).toBe(readable);
		expect(graph.getEdgeAttribute("fact/one", "title")).toBe(readable);
		expect(graph.getEdgeAttributes("fact/one")).toMatchObject({
			type: "WORKED_FOR",
			period: "2015/2018",
			startEarliest: "2015-01-01",
			startLatest: "2015-12-31",
			endEarliest: "2018-01-01",
			endLatest: "2018-12-31",
			doubtful: true,
			dateNote: "year inferred",
			standing: "REPORTED",
		});
		expect(graph.getEdgeAttributes("fact/two")).not.toHaveProperty("startEarliest");
	});

	it("has a number for each currency, never two in one", () => {
		const graph = read(smallView);
		expect(graph.getNodeAttributes("funding/c")).toMatchObject({ amount: "1000000000", amountUSD: 1_000_000_000 });
		expect(graph.getNodeAttributes("funding/d")).toMatchObject({ currency: "EUR", amountEUR: 2500.5 });
		expect(graph.getNodeAttributes("funding/d")).not.toHaveProperty("amountUSD");
		expect(graph.getNodeAttributes("funding/e")).not.toHaveProperty("amountGBP");
	});

	it("says what it shows, by which sources, and how to cite them", () => {
		const said = JSON.stringify(read(smallView).getAttributes());
		for (const part of [about.sentence, about.link, "A set, CC BY 4.0.", about.made]) expect(said).toContain(part);
	});

	it("has the nodes, ends and bounds of any scene", () => {
		fc.assert(
			fc.property(views, (view) => {
				const graph = read(view);
				expect(graph.nodes()).toEqual(view.nodes.map(({ id }) => id));
				expect(graph.edges().map((id) => [id, ...graph.extremities(id)])).toEqual(
					view.relationships.map(({ id, from, to }) => [id, from, to]),
				);
				for (const { id, period } of view.relationships) {
					for (const bound of ["startEarliest", "startLatest", "endEarliest", "endLatest"] as const)
						expect(graph.getEdgeAttribute(id, bound) ?? null).toBe(period[bound]);
				}
			}),
			{ numRuns: 50 },
		);
	});
});

it("GEXF puts nodes where they stand, with up above", () => {
	const graph = gexfReader.parse(Graph, gexf(smallView));
	expect(graph.getNodeAttributes("person/a")).toMatchObject({ x: 10.5, y: 20 });
});
