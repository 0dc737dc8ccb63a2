import type { RecordKind } from "../entry.ts";

/** What an import did, or would do, to the records of one kind. */
export interface Counts {
	readonly created: number;
	readonly changed: number;
	readonly deleted: number;
	readonly unchanged: number;
}

export interface ImportReport {
	/** Nothing was written: this is what would have been. */
	readonly dryRun: boolean;
	/** The data sets given, with the version (a hash) that each now has, and what was done to it. */
	readonly dataSets: readonly { readonly id: string; readonly version: string; readonly outcome: keyof Counts }[];
	readonly kinds: Readonly<Record<RecordKind, Counts>>;
	readonly total: Counts;
	/** Records of the files that were kept out by suppressions. */
	readonly suppressed: number;
}
