import type { Day, FactOnDay } from "../../../model/time/types.ts";
import type { Family, Standing } from "../../../model/vocabulary/types.ts";
import type { Language } from "../language.ts";
import type { Point, SceneDisagreement, SceneNode, ScenePeriod, ShownTime } from "../scene-types.ts";

/** What a file says of itself: which view of which data it holds, and when it was made. */
export interface ExportedAbout {
	/** The view in a sentence, in the language of the page: what was true when, by which sources. */
	readonly sentence: string;
	/** The address that shows the view again. */
	readonly link: string;
	readonly made: Day;
	/** The day or the period; null where every date is shown. */
	readonly time: ShownTime;
	/** The day up to which sources count; null where all of them do. */
	readonly asKnownOn: Day | null;
	readonly standings: readonly Standing[];
	/** Whether what has no date is shown. */
	readonly undated: boolean;
	/** Whether it holds everything in the picture, whatever the date, the basis and the filters. */
	readonly everything: boolean;
	readonly language: Language;
	readonly dataSets: readonly ExportedDataSet[];
}

/** A data set that the graph was made from. */
export interface ExportedDataSet {
	readonly id: string;
	readonly title: string;
	/** How to cite it. */
	readonly citation: string;
	readonly licence: string;
}

/** What can be said of a period and of what vouches for it. */
interface ExportedFact {
	readonly period: ScenePeriod;
	/** What it is on the day or in the period shown; null where every date is shown. */
	readonly state: FactOnDay | null;
	/** Null for an entity of whose existence nothing is said. */
	readonly standing: Standing | null;
	readonly knownFrom: Day | null;
	readonly knownTo: Day | null;
}

export interface ExportedNode extends ExportedFact, Pick<SceneNode, "id" | "label" | "kind" | "money" | "words"> {
	/** In the language of the page. */
	readonly name: string;
	/** Where it stands in the picture, y downwards; null where it has no place yet. */
	readonly position: Point | null;
}

export interface ExportedRelationship extends ExportedFact {
	readonly id: string;
	/** The fact that it stands for. */
	readonly fact: string;
	readonly type: string;
	readonly family: Family;
	readonly from: string;
	readonly to: string;
	/** How it is read from `from` to `to`, in the language of the page. */
	readonly wording: string;
	/** Of a role, in the language of the page. */
	readonly title: string | null;
}

/** Facts that do not go together. */
export interface ExportedDisagreement extends Pick<SceneDisagreement, "id" | "kind" | "found"> {
	/** The facts. */
	readonly sides: readonly string[];
}

/** A view as it is taken away. Both ends of every relationship are among the nodes. */
export interface ExportedView {
	readonly about: ExportedAbout;
	readonly nodes: readonly ExportedNode[];
	readonly relationships: readonly ExportedRelationship[];
	/** Those all of whose sides are there. */
	readonly disagreements: readonly ExportedDisagreement[];
}
