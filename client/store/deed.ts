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
}

export const deed = (kind: Deed["kind"], count = 1, name?: Words): Deed => ({ kind, count, name });
