import { figure, plural } from "./plural.ts";

export const portrait = {
	portrait: {
		as: "As a picture",
		formats: {
			svg: { name: "SVG", note: "sharp at any size, text as text" },
			png: { name: "PNG", note: "at twice its size" },
			print: { name: "Print…", note: "on one page, in light colours" },
		},
		whole: "All of it as it is drawn, with date, legend and sources.",
		light: "Light colours, for paper",
		working: "Drawing…",
		painted: (percent: number): string => `Drawing… ${percent}%`,
		notDrawn: "The picture is not drawn yet",
		coarser: (file: string, scale: string): string =>
			`Saved as ${file}, at ${scale} times its size: the browser draws no larger picture. SVG has no such limit.`,
		tooLarge: "The scene is too large for a PNG in this browser. Take the SVG, or a part of the scene.",
		compared: {
			dates: (day: string): string => `Compared with ${day}: colour shows what changed between the two dates.`,
			sources: (day: string): string =>
				`Compared with sources published up to ${day}: colour shows what changed between the two.`,
		},
		path: (names: string): string => `Highlighted: ${names}.`,
		colon: ": ",
		note: (note: string): string => `Note of whoever made the link: ${note}`,
		hidden: (names: string): string => `left out: ${names}`,
		dimmed: (names: string): string => `standing back: ${names}`,
		undatedHidden: "what has no date is left out",
		onlyDiffering: "only that of which accounts differ stands out",
		byAmount: "deals are as large as their amounts, each currency by itself",
		sourcesHeading: "Sources",
		sources: (n: number): string =>
			plural(n, "1 source", `${figure(n)} sources, those that vouch for most of it first`),
		moreSources: (n: number): string => `and ${figure(n)} more: the link below leads to all of them`,
		sourcesAway: "The server did not answer when the picture was made: the link below leads to the sources.",
		made: (day: string): string => `Made with Chronograph on ${day}.`,
		longLink: "The link to this view is too long to be read here.",
	},
};
