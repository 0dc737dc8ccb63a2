import { signal } from "@preact/signals";

/** Which view is on the page. */
export type Route = { readonly view: "explore" } | { readonly view: "reports"; readonly report: string | null };

const REPORT = /^\/reports(?:\/([a-z0-9-]+))?\/?$/;

/** The view that a path stands for; what is unknown is the explorer. */
export function routeOf(pathname: string): Route {
	const match = REPORT.exec(pathname);
	return match === null ? { view: "explore" } : { view: "reports", report: match[1] ?? null };
}

export function pathOf(route: Route): string {
	if (route.view === "explore") return "/";
	return route.report === null ? "/reports" : `/reports/${route.report}`;
}

export const route = signal<Route>(typeof location === "undefined" ? { view: "explore" } : routeOf(location.pathname));

/** Goes to another view; the browser's Back comes back. */
export function navigate(next: Route, fragment = ""): void {
	history.pushState(null, "", pathOf(next) + (fragment === "" ? "" : `#${fragment}`));
	route.value = next;
}
