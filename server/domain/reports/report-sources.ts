import type { Graph } from "../../graph/graph.ts";
import { numberOrNull, text, textOrNull } from "../properties.ts";
import type { ReportSource } from "./formats/format.ts";

/** So many ids go into one statement. */
const batch = 10_000;

/** The documents that vouch for facts, and those among the ids themselves, the most read first. */
export async function reportSources(graph: Graph, ids: readonly string[]): Promise<readonly ReportSource[]> {
	const found = new Map<string, ReportSource>();
	for (let at = 0; at < ids.length; at += batch) {
		const rows = await graph.read("queries/report-sources", { ids: ids.slice(at, at + batch) });
		for (const row of rows) {
			const id = text(row, "id");
			const before = found.get(id);
			found.set(id, {
				id,
				name: text(row, "name"),
				nameFr: textOrNull(row, "nameFr"),
				kind: textOrNull(row, "kind"),
				publisher: textOrNull(row, "publisher"),
				published: textOrNull(row, "published"),
				language: textOrNull(row, "language"),
				url: textOrNull(row, "url"),
				facts: (before?.facts ?? 0) + (numberOrNull(row, "facts") ?? 0),
				existences: (before?.existences ?? 0) + (numberOrNull(row, "existences") ?? 0),
				originOf: (before?.originOf ?? 0) + (numberOrNull(row, "originOf") ?? 0),
			});
		}
	}
	const readFor = ({ facts, existences }: ReportSource) => facts + existences;
	return [...found.values()].sort(
		(a, b) => readFor(b) - readFor(a) || b.originOf - a.originOf || (a.id < b.id ? -1 : 1),
	);
}
