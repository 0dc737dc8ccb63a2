import { plural } from "./plural.ts";

export const stories = {
	stories: {
		title: "Stories",
		intro:
			"Each is told in steps. A step sets the date, the picture and what is selected; you may leave it whenever you like.",
		none: "The data sets tell no story yet.",
		loading: "Loading the stories",
		steps: (count: number): string => `${count} ${plural(count, "step", "steps")}`,
		from: (title: string): string => `From “${title}”`,
		label: "Story",
		all: "All stories",
		step: (number: number, of: number): string => `Step ${number} of ${of}`,
		stepCalled: (number: number, title: string): string => `Step ${number}: ${title}`,
		spoken: (number: number, of: number, title: string): string => `Step ${number} of ${of}: ${title}`,
		progress: "Steps",
		back: "Back",
		next: "Next",
		strayed: "You have left this step.",
		returnTo: (number: number): string => `Back to step ${number}`,
		end: "That was the last step. The picture is yours: drag the date, open what interests you.",
		noSuchStep: (shown: number, of: number): string => `There is no such step: this is step ${shown} of ${of}.`,
		missing: "There is no such story here.",
		keys: "Arrow keys turn the steps.",
	},
};
