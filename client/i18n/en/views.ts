import { figure, plural } from "./plural.ts";

export const views = {
	views: {
		open: "My views",
		hint: "My views: keep this one, or send it with a title and a note…",
		current: "This view",
		close: "Close my views",
		title: "Title",
		note: "Note",
		left: (n: number): string => plural(n, "1 letter left", `${figure(n)} letters left`),
		copy: "Copy link with this",
		keep: "Keep in this browser",
		kept: (name: string): string => `Kept as ${name}`,
		keptAgain: (before: string, name: string): string =>
			before === name ? `${name} was kept already: it is up to date` : `Kept already, as ${before}: now called ${name}`,
		listed: (n: number): string => `In this list: ${figure(n)}`,
		mine: (n: number): string => (n === 0 ? "Kept in this browser" : `Kept in this browser: ${figure(n)}`),
		none: "None yet. What you keep stays in this browser and goes nowhere else.",
		refused:
			"This browser takes nothing from this page: its storage is denied or full. What you keep or change here is gone when the page closes. Copy the links that you need.",
		rename: (name: string): string => `Rename ${name}`,
		newName: (name: string): string => `New name of ${name}`,
		renameDone: "Rename",
		delete: (name: string): string => `Delete ${name}`,
		deleted: (name: string): string => `${name} deleted.`,
		putBack: "Put it back",
		opened: (name: string): string => `${name} opened`,
		save: "Save this list as a file",
		made: {
			others: (n: number): string => `${figure(n)} more`,
			onDay: (who: string, day: string): string => `${who} on ${day}`,
			inPeriod: (who: string, from: string, to: string): string => `${who} from ${from} to ${to}`,
			compared: (who: string, a: string, b: string): string => `${who} on ${a} and on ${b}`,
			anyDate: (who: string): string => `${who} at any date`,
			steps: (from: string, to: string, n: number): string =>
				`From ${from} to ${to} in ${plural(n, "1 step", `${n} steps`)}`,
		},
		fromSender: "From whoever made this link",
		dismiss: "Dismiss what was said of this view",
	},
};
