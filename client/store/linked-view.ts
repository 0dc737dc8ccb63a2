import type { Day } from "../../model/time/types.ts";
import type { Comparison } from "./compare/comparison.ts";
import { type Filters, openingFilters } from "./filters.ts";
import type { Language } from "./language.ts";
import type { Scene } from "./scene.ts";
import type { SceneTable } from "./scene-table/listed.ts";
import type { ShownTime } from "./scene-types.ts";
import type { Sent } from "./sent.ts";
import type { Tie } from "./tie.ts";

/** A view as a link carries it. What is undefined is as the page opens. */
export interface LinkedView {
	readonly time: ShownTime | undefined;
	readonly asKnownOn: Day | null;
	/** What the view is compared with, and what of that is hidden. */
	readonly comparison: Comparison | null;
	readonly filters: Filters;
	/** What is selected; the details show the last of it. */
	readonly selection: readonly string[];
	/** The tie that is asked for. */
	readonly tie: Tie | null;
	/** The table that the scene is read as; null for the picture. */
	readonly listed: SceneTable | null;
	readonly language: Language | undefined;
	/** What the sender says of it. */
	readonly sent: Sent | null;
	readonly scene: Scene | undefined;
}

export const plainView: LinkedView = {
	time: undefined,
	asKnownOn: null,
	comparison: null,
	filters: openingFilters,
	selection: [],
	tie: null,
	listed: null,
	language: undefined,
	sent: null,
	scene: undefined,
};
