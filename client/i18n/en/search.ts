import { figure, plural } from "./plural.ts";

export const search = {
	search: {
		label: "Search people, companies, statements",
		results: "Search results",
		none: (text: string): string => `Nothing here is called “${text}”. Try the beginning of a name.`,
		nearest: (text: string): string => `Nothing here is called “${text}”. Did you mean one of these?`,
		count: (n: number): string => plural(n, "1 result", `${figure(n)} results`),
		away: "The server does not answer; search needs it.",
		inScene: "in the picture",
		open: "Search",
	},
};
