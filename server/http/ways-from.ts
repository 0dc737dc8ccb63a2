import { nearest } from "../../model/nearest.ts";
import type { Reports } from "../domain/reports/reports.ts";
import { findStories } from "../domain/stories.ts";
import type { Graph } from "../graph/graph.ts";

/** Where an address that names nothing may lead all the same. */
export interface Ways {
	/** The one that was perhaps meant; null where none is near. */
	readonly meant: string | null;
	/** The list of what there is of its kind; null where it is of none. */
	readonly list: "reports" | "stories" | null;
}

export type WaysFrom = (path: string) => Promise<Ways>;

/** More stories than anybody reads. */
const most = 500;

/** Ways from a path at which there is nothing. Where they cannot be found out it leads nowhere. */
export function createWaysFrom({ graph, reports }: { readonly graph: Graph; readonly reports: Reports }): WaysFrom {
	const names = {
		reports: async () => (await reports.byText.all()).map(({ name }) => name),
		stories: async () => (await findStories(graph, most)).map(({ id }) => id.replace(/^story\//, "")),
	};
	return async (path) => {
		const [, kind, name = ""] = path.split("/");
		if (kind !== "reports" && kind !== "stories") return { meant: null, list: null };
		const near = nearest(name, await names[kind]().catch(() => []));
		return { meant: near === null ? null : `/${kind}/${near}`, list: kind };
	};
}
