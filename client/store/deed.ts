import type { Words } from "../../model/vocabulary/types.ts";

/** What a reader did to the scene, as far as its words need it: to how many, and to what where that is one thing with a name. */
export interface Deed {
	readonly kind:
		| "added"
		| "removed"
		| "moved"
		| "pinned"
		| "unpinned"
		| "arranged"
		| "bundled"
		| "unbundled"
		| "opened"
		| "told"
		| "tied"
		| "pathClosed"
		| "others"
		| "filtered";
	readonly count: number;
	readonly name?: Words | undefined;
	/** The row of the legend that was set, in the language of the page when it is asked. */
	readonly row?: (() => string) | undefined;
}

export const deed = (kind: Deed["kind"], count = 1, name?: Words): Deed => ({ kind, count, name });

/** What a reader set in the legend. */
export const legendDeed = (row?: () => string): Deed => ({ kind: "filtered", count: 1, row });
