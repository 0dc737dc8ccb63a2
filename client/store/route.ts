import { signal } from "@preact/signals";

/** Which view is on the page. A story that is read is the explorer beside one of its steps, counted from 1. */
export type Route =
	| { readonly view: "explore" }
	| { readonly view: "stories"; readonly story: string | null; readonly step: number }
	| {
			readonly view: "reports";
			readonly report: string | null;
			/** What the report is asked with, as the query of its address has it, without `?`. */
			readonly asked: string;
	  };

const REPORT = /^\/reports(?:\/([a-z0-9-]+))?\/?$/;
const STORY = /^\/stories(?:\/([a-z0-9][a-z0-9.-]*)(?:\/([^/]+))?)?\/?$/;

/** The view that a path stands for; what is unknown is the explorer. */
export function routeOf(pathname: string, search = ""): Route {
	const report = REPORT.exec(pathname);
	if (report !== null) {
		const name = report[1] ?? null;
		return { view: "reports", report: name, asked: name === null ? "" : search.replace(/^\?/, "") };
	}
	const story = STORY.exec(pathname);
	return story === null ? { view: "explore" } : { view: "stories", story: story[1] ?? null, step: numberOf(story[2]) };
}

/** Of what is no number of a step, the first. */
const numberOf = (step: string | undefined): number => (/^[1-9]\d{0,2}$/.test(step ?? "") ? Number(step) : 1);

export function pathOf(route: Route): string {
	if (route.view === "explore") return "/";
	if (route.view === "stories") return route.story === null ? "/stories" : `/stories/${route.story}/${route.step}`;
	if (route.report === null) return "/reports";
	return `/reports/${route.report}${route.asked === "" ? "" : `?${route.asked}`}`;
}

/** Whether the page stands within another: then it shows the picture, its date and the step of a story, and nothing else. */
export const embedded = typeof location !== "undefined" && new URLSearchParams(location.search).has("embed");

/** The address of a view on this page, whether it is embedded or not. */
export const addressOf = (to: Route, fragment: string): string =>
	pathOf(to) + (embedded ? "?embed" : "") + (fragment === "" ? "" : `#${fragment}`);

/** Whether a story is read: then the explorer is on the page, beside its step. */
export const readsStory = (route: Route): boolean => route.view === "stories" && route.story !== null;

export const route = signal<Route>(
	typeof location === "undefined" ? { view: "explore" } : routeOf(location.pathname, location.search),
);

/** A report's own address, asked with nothing, or the list of them. */
export const reportRoute = (report: string | null, asked = ""): Route => ({ view: "reports", report, asked });

/** Goes to another view; the browser's Back comes back. Within another page Back is that page's. */
export function navigate(next: Route, fragment = ""): void {
	const address = addressOf(next, fragment);
	if (embedded) history.replaceState(null, "", address);
	else history.pushState(null, "", address);
	route.value = next;
}
