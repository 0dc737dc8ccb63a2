import type { Bounds } from "../../model/time/types.ts";
import type { ExportedView } from "../store/export/exported.ts";
import { amountColumns, type Column, citations, nodeColumns, relationshipColumns } from "./columns.ts";
import { element, text, xmlDocument } from "./xml.ts";

/**
 * A view as GEXF 1.3 that moves with time. A spell has no room for vague dates: it goes from the first day on which the
 * fact may have begun to the last on which it may have held, and the four bounds stand beside it as attributes.
 */
export function gexf(view: ExportedView): string {
	const { about } = view;
	const ofNodes = [...nodeColumns, ...amountColumns(view)];
	const meta = element("meta", { lastmodifieddate: about.made }, [
		element("creator", {}, [text("Chronograph")]),
		element("description", {}, [text([about.sentence, citations(view), about.link].join("\n"))]),
	]);
	const graph = element(
		"graph",
		{ mode: "dynamic", defaultedgetype: "directed", timeformat: "date", timerepresentation: "interval" },
		[
			attributes("node", ofNodes),
			attributes("edge", relationshipColumns),
			element(
				"nodes",
				{},
				view.nodes.map((node) =>
					element("node", { id: node.id, label: node.name }, [
						...values(ofNodes, node),
						...spells(node.period),
						// Up is up in GEXF.
						...(node.position === null
							? []
							: [element("viz:position", { x: node.position.x, y: -node.position.y, z: 0 })]),
					]),
				),
			),
			element(
				"edges",
				{},
				view.relationships.map((relationship) =>
					element(
						"edge",
						{
							id: relationship.id,
							source: relationship.from,
							target: relationship.to,
							label: relationship.wording,
							kind: relationship.type,
						},
						[...values(relationshipColumns, relationship), ...spells(relationship.period)],
					),
				),
			),
		],
	);
	return xmlDocument(
		element("gexf", { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz", version: "1.3" }, [
			meta,
			graph,
		]),
	);
}

function attributes<Item>(of: "node" | "edge", columns: readonly Column<Item>[]): string {
	return element(
		"attributes",
		{ class: of, mode: "static" },
		columns.map(({ name, type }) => element("attribute", { id: name, title: name, type })),
	);
}

function values<Item>(columns: readonly Column<Item>[], item: Item): string[] {
	const said = columns.flatMap(({ name, value }) => {
		const of = value(item);
		return of === null ? [] : element("attvalue", { for: name, value: of });
	});
	return said.length === 0 ? [] : [element("attvalues", {}, said)];
}

/** None where neither end is bounded: it is then there at all times. */
function spells({ startEarliest, endLatest }: Bounds): string[] {
	if (startEarliest === null && endLatest === null) return [];
	return [element("spells", {}, [element("spell", { start: startEarliest, end: endLatest })])];
}
