import type { Portrait } from "../../store/export/portrait-frame.ts";

/** Wider than high by so much, it stands better across the paper. */
const ACROSS_FROM = 1.1;

/** Prints a portrait on one page, and nothing else of the page. */
export function printPortrait({ svg, width, height }: Portrait): void {
	const sheet = document.createElement("div");
	sheet.className = "printed";
	sheet.innerHTML = svg();
	const paper = document.createElement("style");
	paper.textContent = `@page { size: ${width > height * ACROSS_FROM ? "landscape" : "portrait"}; margin: 10mm }`;
	for (const old of document.querySelectorAll("body > .printed")) old.remove();
	sheet.append(paper);
	document.body.append(sheet);
	// Some browsers print later: it stays until they have.
	addEventListener("afterprint", () => sheet.remove(), { once: true });
	print();
}
