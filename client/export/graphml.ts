import type { ExportedView } from "../store/export/exported.ts";
import { amountColumns, type Column, citations, nodeColumns, relationshipColumns, timeText } from "./columns.ts";
import { element, text, xmlDocument } from "./xml.ts";

/** A view as GraphML: a directed graph, each relationship an edge with an id, every column a key. */
export function graphml(view: ExportedView): string {
	const { about } = view;
	const ofNodes = [...nodeColumns, ...amountColumns(view)];
	const ofGraph: readonly Column<ExportedView>[] = [
		{ name: "sentence", type: "string", value: () => about.sentence },
		{ name: "shownAt", type: "string", value: () => timeText(about.time) },
		{ name: "sourcesUpTo", type: "string", value: () => about.asKnownOn ?? about.made },
		{ name: "made", type: "string", value: () => about.made },
		{ name: "link", type: "string", value: () => about.link },
		{ name: "cite", type: "string", value: () => citations(view) },
	];
	const graph = element("graph", { id: "view", edgedefault: "directed" }, [
		...data("graph", ofGraph, view),
		...view.nodes.map((node) => element("node", { id: node.id }, data("node", ofNodes, node))),
		...view.relationships.map((relationship) =>
			element(
				"edge",
				{ id: relationship.id, source: relationship.from, target: relationship.to },
				data("edge", relationshipColumns, relationship),
			),
		),
	]);
	return xmlDocument(
		element("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [
			...keys("graph", ofGraph),
			...keys("node", ofNodes),
			...keys("edge", relationshipColumns),
			graph,
		]),
	);
}

type Of = "graph" | "node" | "edge";

function keys<Item>(of: Of, columns: readonly Column<Item>[]): string[] {
	return columns.map(({ name, type }) =>
		element("key", { id: `${of}-${name}`, for: of, "attr.name": name, "attr.type": type }),
	);
}

function data<Item>(of: Of, columns: readonly Column<Item>[], item: Item): string[] {
	return columns.flatMap(({ name, value }) => {
		const said = value(item);
		return said === null ? [] : element("data", { key: `${of}-${name}` }, [text(String(said))]);
	});
}
