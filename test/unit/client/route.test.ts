import fc from "fast-check";
import { expect, it } from "vitest";
import { pathOf, type Route, readsStory, reportRoute, routeOf } from "../../../client/store/route.ts";

const slugs = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/);
const routes: fc.Arbitrary<Route> = fc.oneof(
	fc.constant<Route>({ view: "explore" }),
	fc.constant(reportRoute(null)),
	fc
		.tuple(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.stringMatching(/^([a-z]{1,5}=[a-z0-9/,-]{0,9}(&[a-z]{1,5}=)?)?$/))
		.map(([report, asked]) => reportRoute(report, asked)),
	fc.constant<Route>({ view: "stories", story: null, step: 1 }),
	fc.record({ view: fc.constant("stories" as const), story: slugs, step: fc.integer({ min: 1, max: 999 }) }),
);

it("has a path of its own for each view, each story and each of its steps", () => {
	fc.assert(
		fc.property(routes, (route) => {
			const { pathname, search } = new URL(pathOf(route), "http://host");
			expect(routeOf(pathname, search)).toEqual(route);
		}),
	);
});

it("begins a story whose step is not said at its first, and opens the explorer where a path says nothing", () => {
	expect(routeOf("/stories/nord")).toEqual({ view: "stories", story: "nord", step: 1 });
	for (const path of ["/stories/nord/0", "/stories/nord/x", "/stories/nord/1000"])
		expect(routeOf(path)).toEqual({ view: "stories", story: "nord", step: 1 });
	for (const path of ["/stories/Nord", "/stories/nord/2/3", "/else"])
		expect(routeOf(path)).toEqual({ view: "explore" });
	expect(["/stories", "/stories/nord/2", "/reports", "/"].map((path) => readsStory(routeOf(path)))).toEqual([
		false,
		true,
		false,
		false,
	]);
});
