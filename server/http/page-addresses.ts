import type { Reports } from "../domain/reports/reports.ts";
import { findStoriesById } from "../domain/stories.ts";
import type { Graph } from "../graph/graph.ts";

/** Whether a path is one of the page's own: the explorer, the stories, one that there is with whatever step (the page knows its steps), the reports, or one that there is. */
export type IsPage = (path: string) => Promise<boolean>;

/** Where a report is begun; without drafts the page says that there are none. */
const beginning = "new";

/** Stories are in the database, reports are files. Where either cannot be read the page itself says so. */
export function createIsPage({ graph, reports }: { readonly graph: Graph; readonly reports: Reports }): IsPage {
	return async (path) => {
		const [, view, name, ...rest] = path.replace(/\/$/, "").split("/");
		if (view === undefined) return true;
		if (view === "reports" && rest.length === 0)
			return (
				name === undefined || name === beginning || (await reports.byText.find(name).catch(() => undefined)) !== null
			);
		if (view !== "stories" || rest.length > 1) return false;
		if (name === undefined) return true;
		const id = `story/${name}`;
		const found = await findStoriesById(graph, [id]).catch(() => null);
		return found?.has(id) ?? true;
	};
}
