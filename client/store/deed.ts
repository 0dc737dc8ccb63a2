/** What a reader did to the scene, as far as its words need it: to how many. */
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
}

export const deed = (kind: Deed["kind"], count = 1): Deed => ({ kind, count });
