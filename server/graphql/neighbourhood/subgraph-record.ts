import type { WhenInput } from "../../domain/when.ts";

/** A subgraph before it is read: its fields read what is asked of it, each in one statement. */
export interface SubgraphRecord {
	/** Those that are not known fall away when they are read. */
	readonly ids: readonly string[];
	readonly when: WhenInput | null;
}
