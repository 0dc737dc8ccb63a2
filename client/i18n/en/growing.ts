import type { Family } from "../../../model/vocabulary/types.ts";
import type { Deed } from "../../store/deed.ts";
import type { OmittedByFamily } from "../../store/omitted-by-family.ts";
import { leftOut } from "./left-out.ts";
import { figure, plural } from "./plural.ts";

const named: { readonly [Kind in Deed["kind"]]: (n: number) => string } = {
	added: (n) => plural(n, "1 node added", `${figure(n)} nodes added`),
	removed: (n) => plural(n, "1 thing removed", `${figure(n)} things removed`),
	moved: (n) => plural(n, "1 node moved", `${figure(n)} nodes moved`),
	pinned: () => "held in place",
	unpinned: () => "let go",
	arranged: () => "arranged anew",
	bundled: (n) => plural(n, "1 bundle drawn together", `${figure(n)} bundles drawn together`),
	unbundled: (n) => `${figure(n)} shown one by one`,
	opened: () => "back to the opening picture",
	told: () => "step of the story",
	tied: () => "a tie shown",
	pathClosed: () => "the path closed",
	others: (n) => plural(n, "the other one shown", `the ${figure(n)} others shown`),
	filtered: () => "the legend set otherwise",
};

const tied: Readonly<Record<Family, (n: number) => string>> = {
	leadership: (n) => plural(n, "1 role", `${figure(n)} roles`),
	ownership: (n) => plural(n, "1 ownership tie", `${figure(n)} ownership ties`),
	funding: (n) => plural(n, "1 deal", `${figure(n)} deals`),
	partnership: (n) => plural(n, "1 partnership", `${figure(n)} partnerships`),
	making: (n) => plural(n, "1 tie of making", `${figure(n)} ties of making`),
	saying: (n) => plural(n, "1 tie of what was said", `${figure(n)} ties of what was said`),
	none: (n) => plural(n, "1 other", `${figure(n)} others`),
};

export const growing = {
	bundles: {
		open: (n: number): string => plural(n, "Show what is bundled here", `Show what is in ${figure(n)} bundles here`),
		close: "Draw together again",
		none: "Nothing is bundled here.",
	},
	growing: {
		omitted: ({ neighbours, more, families, twice }: OmittedByFamily): string => {
			const all = families.map(({ family, count }) => tied[family](count)).join(", ");
			return `${figure(neighbours)}${more ? "+" : ""} more: ${all}${twice ? " (some are tied in several ways)" : ""}`;
		},
		which: "Choose which…",
		choose: "Add by kind",
		atMost: "At most",
		nothing: "Nothing more is tied to it at this date.",
		tying: "What ties these together",
		common: "Common neighbours",
		between: (
			which: "tying" | "common",
			found: number,
			added: number,
			left: number,
			full: boolean,
			cut: boolean,
		): string => {
			const what =
				which === "tying"
					? plural(found, "1 node ties them together", `${found} nodes tie them together`)
					: plural(found, "1 neighbour in common", `${found} neighbours in common`);
			const none = which === "tying" ? "Nothing ties them together in two steps" : "No neighbour in common";
			const more = left > 0 ? ` ${full ? leftOut(left) : `${figure(left)} more were left out.`}` : "";
			const partly = cut ? " Only the first 1,000 neighbours were looked at." : "";
			return `${found === 0 ? none : `${what}, ${figure(added)} added`} at this date.${more}${partly}`;
		},
	},
	sharing: {
		ties: "Ties between them",
		neighbours: "Neighbours they share",
		sources: "Sources they share",
		tooMany: (most: number): string => `What they share is looked for among up to ${figure(most)} nodes.`,
		cut: "They have more ties than were compared: there may be more.",
	},
	deeds: {
		of: ({ kind, count, name, row }: Deed): string => {
			if (row !== undefined) return `“${row()}” in the legend`;
			return kind === "removed" && name !== undefined ? `${name.en} removed` : named[kind](count);
		},
		undo: (what: string): string => `Undo: ${what}`,
		redo: (what: string): string => `Redo: ${what}`,
		undone: (what: string): string => `Undone: ${what}.`,
		redone: (what: string): string => `Done again: ${what}.`,
	},
};
