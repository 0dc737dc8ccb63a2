import { quotationMarks, quoted } from "../../../model/quotation-marks.ts";

/** How wide a text is, in pixels at zoom 1. */
type Measure = (text: string) => number;

const ellipsis = "…";

/** The longest beginning of a text that is not wider than `width`, cut between words where it can be. */
export function shorten(text: string, width: number, measure: Measure): string {
	if (measure(text) <= width) return text;
	const words = text.split(" ");
	for (let count = words.length - 1; count > 0; count--) {
		const kept = `${words
			.slice(0, count)
			.join(" ")
			.replace(/[\s,;:.–-]+$/u, "")}${ellipsis}`;
		if (measure(kept) <= width) return kept;
	}
	const letters = [...text];
	for (let count = letters.length - 1; count > 0; count--) {
		const kept = `${letters.slice(0, count).join("")}${ellipsis}`;
		if (measure(kept) <= width) return kept;
	}
	return ellipsis;
}

/** A text in at most `lines` lines of at most `width`, the last one shortened; a word too long for a line is shortened. */
export function wrap(text: string, width: number, lines: number, measure: Measure): string[] {
	const words = text.split(/\s+/u).filter((word) => word !== "");
	const wrapped: string[] = [];
	while (words.length > 0 && wrapped.length < lines) {
		if (wrapped.length === lines - 1) {
			wrapped.push(shorten(words.join(" "), width, measure));
			return wrapped;
		}
		let count = 1;
		while (count < words.length && measure(words.slice(0, count + 1).join(" ")) <= width) count++;
		wrapped.push(shorten(words.splice(0, count).join(" "), width, measure));
	}
	return wrapped;
}

/** The beginning of what was said, for a bubble: in quotation marks only where the words are those that were said. */
export function teaser(
	text: string,
	verbatim: boolean,
	language: "en" | "fr",
	width: number,
	measure: Measure,
): string {
	const plain = text.replace(/\s+/gu, " ").trim();
	if (!verbatim) return shorten(plain, width, measure);
	const marks = quotationMarks[language].join("");
	return quoted(shorten(plain, width - measure(marks), measure), language);
}

/** A title without the name of whoever speaks in front of it: "OpenAI: profits are capped" says so below anyway. */
export function withoutSpeaker(title: string, speakers: readonly string[]): string {
	const match = /^([^:]{1,60}?)\s*:\s+(\S.*)$/u.exec(title);
	const [, before, rest] = match ?? [];
	if (before === undefined || rest === undefined) return title;
	const named = speakers.some((speaker) => speaker === before || speaker.split(" ").includes(before));
	return named ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : title;
}
