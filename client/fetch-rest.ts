import layoutWorker from "./graph-view/layouts/worker.ts?worker&url";
import { whenBack } from "./store/server.ts";

/** What a reader may ask of the picture and is fetched apart from it, so that the page opens with little. */
const parts: readonly (() => Promise<unknown>)[] = [
	() => import("./components/inspector/told.tsx"),
	() => import("./components/inspector/grow-menu.tsx"),
	() => import("./components/keys/keys-dialog.tsx"),
	() => import("./components/scene-table/scene-as-tables.tsx"),
	() => import("./components/path/choose-end.tsx"),
	() => import("./components/path/tie-card.tsx"),
	() => import("./components/compare/changes.tsx"),
	() => import("./components/compare/compare-card.tsx"),
	() => import("./components/compare/compare-legend.tsx"),
	() => import("./components/compare/compare-foot.tsx"),
	() => import("./components/time-bar/compare-block.tsx"),
	() => import("./components/views/views-panel.tsx"),
	() => import("./components/export/export-panel.tsx"),
	() => import("./components/export/take-portrait.ts"),
	() => import("./components/export/print-portrait.ts"),
	() => import("./graph-view/portrait/portrait.ts"),
	() => import("./export/csv.ts"),
	() => import("./export/json.ts"),
	() => import("./export/graphml.ts"),
	() => import("./export/gexf.ts"),
	() => import("./i18n/fr.ts"),
	() => fetch(layoutWorker),
];

const savesData = (): boolean => {
	const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
	return connection?.saveData === true;
};

const idle = (): Promise<void> =>
	new Promise((done) => {
		if ("requestIdleCallback" in globalThis) requestIdleCallback(() => done());
		else setTimeout(done, 200);
	});

/**
 * Fetches the rest of the page one after the other while there is nothing else to do, so that what is on the screen can be
 * used where the server goes away later; what could not be had is fetched once it is back.
 */
export function fetchRest(): void {
	if (savesData()) return;
	let missing = parts;
	let busy = false;
	const fetchMissing = async (): Promise<void> => {
		if (busy) return;
		busy = true;
		const left: (typeof parts)[number][] = [];
		for (const part of missing) {
			await idle();
			await part().catch(() => left.push(part));
		}
		missing = left;
		busy = false;
	};
	whenBack(() => void fetchMissing());
}
