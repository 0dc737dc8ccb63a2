import type { Deed } from "../../store/deed.ts";
import { plural } from "./plural.ts";

const named: { readonly [Kind in Deed["kind"]]: (n: number) => string } = {
	added: (n) => plural(n, "1 node added", `${n} nodes added`),
	removed: (n) => plural(n, "1 thing removed", `${n} things removed`),
	moved: (n) => plural(n, "1 node moved", `${n} nodes moved`),
	pinned: () => "held in place",
	unpinned: () => "let go",
	arranged: () => "arranged anew",
	opened: () => "back to the opening picture",
	told: () => "step of the story",
	tied: () => "a tie shown",
};

export const growing = {
	deeds: {
		of: ({ kind, count }: Deed): string => named[kind](count),
		undo: (what: string): string => `Undo: ${what}`,
		redo: (what: string): string => `Redo: ${what}`,
		undone: (what: string): string => `Undone: ${what}.`,
		redone: (what: string): string => `Done again: ${what}.`,
	},
};
