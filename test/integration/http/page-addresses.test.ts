import { describe, expect, it } from "vitest";
import { createReports } from "../../../server/domain/reports/reports.ts";
import { createIsPage } from "../../../server/http/page-addresses.ts";
import { createWaysFrom } from "../../../server/http/ways-from.ts";
import { useBundledApi } from "../graphql/api.ts";

const { graph } = useBundledApi();

describe("the page is at", () => {
	const isPage = (path: string) => createIsPage({ graph: graph(), reports: createReports({ graph: graph() }) })(path);

	it.each([
		"/",
		"/stories",
		"/stories/",
		"/stories/musk-and-openai",
		"/stories/musk-and-openai/2",
		"/stories/musk-and-openai/0",
		"/stories/musk-and-openai/abc",
		"/reports",
		"/reports/who-funded-whom",
		"/reports/new",
	])("%s", async (path) => {
		expect(await isPage(path)).toBe(true);
	});

	it.each([
		"/docs",
		"/nope",
		"/stories/nope",
		"/stories/musk-and-openai/2/3",
		"/reports/nope",
		"/reports/who-funded-whom/2",
		"/entity",
	])("not %s", async (path) => {
		expect(await isPage(path)).toBe(false);
	});

	it.each([
		["/reports/who-fundd-whom", { meant: "/reports/who-funded-whom", list: "reports" }],
		["/reports/qwertz-uiop", { meant: null, list: "reports" }],
		["/stories/musk-and-openia/2", { meant: "/stories/musk-and-openai", list: "stories" }],
		["/nope", { meant: null, list: null }],
	])("not %s, which leads to what was perhaps meant and to the list of its kind", async (path, ways) => {
		expect(await createWaysFrom({ graph: graph(), reports: createReports({ graph: graph() }) })(path)).toEqual(ways);
	});

	it("a story while the database is away: the page says so", async () => {
		const away = { ...graph(), read: () => Promise.reject(new Error("away")) };
		const isPageThen = createIsPage({ graph: away, reports: createReports({ graph: away }) });
		expect(await isPageThen("/stories/nope")).toBe(true);
		expect(await isPageThen("/nope")).toBe(false);
	});
});
