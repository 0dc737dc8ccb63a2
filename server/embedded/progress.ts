/** How far the start of the managed Neo4j is. */
export interface Progress {
	/** `check`: jars are verified; `fetch`: jars are fetched; `prepare`: the password is set; `start`: Neo4j starts. */
	readonly stage: "check" | "fetch" | "prepare" | "start";
	/** Of `total`: bytes where jars are checked or fetched, else 0 and then 1. */
	readonly done: number;
	readonly total: number;
	/** The stage in words for a person. */
	readonly words: string;
}

export type OnProgress = (progress: Progress) => void;
