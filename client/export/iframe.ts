import { text } from "./xml.ts";

/** The HTML that shows an address of the page, without what is round its picture, within another page. */
export function iframeCode(address: string, title: string): string {
	const [place = "", fragment = ""] = address.split("#", 2);
	const source = `${place}?embed${fragment === "" ? "" : `#${fragment}`}`;
	return `<iframe src="${text(source)}" title="${text(title)}" width="100%" height="640" loading="lazy" style="border: 0"></iframe>`;
}
