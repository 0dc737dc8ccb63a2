import { language } from "../language.ts";

/** A moment to the minute, where the reader is: "3 May 2023, 10:00". */
export const momentInWords = (moment: string): string =>
	new Intl.DateTimeFormat(language.value === "fr" ? "fr-FR" : "en-GB", {
		dateStyle: "medium",
		timeStyle: "short",
	}).format(new Date(moment));
