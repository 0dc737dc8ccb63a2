import { type OwnAddress, pathOfOwn } from "../../model/own-address.ts";
import { dataVersion, inData } from "./datasets.ts";
import { language } from "./language.ts";
import { readAsked, writeAsked } from "./reports/asked.ts";
import { type Route, readsStory, route } from "./route.ts";
import { stepToSend } from "./story.ts";
import { linkToSend } from "./view.ts";

/** The address of whatever the page shows: a step of a story, and what was explored beyond it, the explorer, or a report. */
export function addressToOpen({ origin, href }: Pick<Location, "origin" | "href">): string {
	if (route.value.view === "explore") return linkToSend(origin);
	if (readsStory(route.value)) return stepToSend(origin);
	return route.value.view === "reports" && route.value.report !== null ? inLanguage(href) : href;
}

/** The same, to be sent on: a view, or a report's answer, names the data that it was seen in. */
export function addressToSend(at: Pick<Location, "origin" | "href">, data = dataVersion.value): string {
	const address = addressToOpen(at);
	return isList(route.value) ? address : inData(address, data);
}

/** Whether it shows what there is to be chosen from, and nothing of the data itself. */
const isList = (shown: Route): boolean =>
	(shown.view === "stories" && shown.story === null) || (shown.view === "reports" && shown.report === null);

/**
 * The address to send on of an entity or fact while it is explored: its own, which a preview of the link reads, with the
 * data that it was seen in, and the view after it.
 */
export function ownAddressToSend(own: OwnAddress | null, at: Pick<Location, "origin" | "href">): string {
	if (own === null || route.value.view !== "explore") return addressToSend(at);
	const { hash } = new URL(linkToSend(at.origin));
	return inData(addressOfOwn(own, at.origin) + hash);
}

/** The address of an entity or fact in the reader's language. */
const addressOfOwn = (own: OwnAddress, origin: string): string => `${origin}${pathOfOwn(own)}?lang=${language.value}`;

/** The address to cite an entity or fact by, without the view that it was found in. */
export const ownAddressToCite = (own: OwnAddress, origin: string): string => inData(addressOfOwn(own, origin));

/** A report's address, with the language that it is read in. */
function inLanguage(href: string): string {
	const url = new URL(href);
	const asked = writeAsked({ ...readAsked(url.search), language: language.value });
	return `${url.origin}${url.pathname}?${asked}${url.hash}`;
}
