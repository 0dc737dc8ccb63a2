import { figure, plural } from "./plural.ts";

/** What is said of the picture to those who do not see it. */
export const said = {
	said: {
		chosen: (name: string, kind: string, ties: number): string =>
			`${name}, ${kind}, ${plural(ties, "1 tie here", `${figure(ties)} ties here`)}.`,
		notThere: (name: string, kind: string): string => `${name}, ${kind}, not there at this date.`,
		letGo: (name: string): string => `No longer selected: ${name}.`,
		moved: (name: string): string => `${name} moved.`,
		laidOut: (how: string): string => `Arranged: ${how.toLowerCase()}.`,
		hidden: (name: string): string => `Hidden: ${name}.`,
		shown: (name: string): string => `Shown: ${name}.`,
		alone: (name: string): string => `Only this is shown: ${name}.`,
		dimmed: (name: string): string => `Standing back: ${name}.`,
		undimmed: (name: string): string => `Standing out again: ${name}.`,
		all: "Everything is shown.",
	},
};
