import { figure, plural } from "./plural.ts";

export const drafts = {
	drafts: {
		title: "Write a report",
		write: "Write a report",
		edit: "Change it as a draft",
		intro: "A header that says what is asked and answered, then one statement that reads. It is checked as you write.",
		off: "Reports cannot be written here. Start the server on this machine with CHRONOGRAPH_DRAFTS=1.",
		notLoaded: "The editor could not be loaded. Load the page again.",
		editor: "Text of the report",
		check: {
			title: "Checks",
			checking: "Checking…",
			well: "Nothing is wrong",
			wellMeans: "It only reads, returns what its header says, and no warning applies.",
			counts: (errors: number, warnings: number): string =>
				[
					...(errors === 0 ? [] : [plural(errors, "1 error", `${errors} errors`)]),
					...(warnings === 0 ? [] : [plural(warnings, "1 warning", `${warnings} warnings`)]),
				].join(", "),
			kinds: { error: "Error:", warning: "Warning:" },
			line: (n: number): string => `Line ${figure(n)}`,
		},
		trial: "Try it",
		brokenFirst: "It can be run once no error is left.",
		olderAnswer: "This is the answer of the text before your last change.",
		save: {
			name: "Name of the file",
			nameAs: "who-knows-whom",
			folder: "Folder",
			save: "Save as a report file",
			saved: (path: string): string => `Saved as ${path}.`,
			open: "Open the report",
			kept: "Not saved yet; this browser keeps it meanwhile.",
			revert: "Give up changes",
			nowhere:
				"There is no folder to save in: start the server with CHRONOGRAPH_REPORTS set to one of yours. What you write is kept in this browser meanwhile.",
		},
	},
};
