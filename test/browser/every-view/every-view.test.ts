import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { axeFindings, rulesOfColour } from "../../helpers/axe-findings.ts";
import { explore, seen } from "../../helpers/page.ts";
import { desktop, phone, useServed } from "../../helpers/served.ts";
import { asPictured } from "./as-pictured.ts";
import { explorerViews, phoneViews, reportViews } from "./views.ts";

const served = useServed();

describe.each([
	["1440 × 900", desktop, [...explorerViews, ...reportViews]],
	["390 × 844", phone, [...explorerViews, ...phoneViews, ...reportViews]],
] as const)("at %s axe finds nothing, and all looks as it is kept, light or dark: ", (_, viewport, views) => {
	const shared = served.sharedPage((page) => explore(page, served.url()), { viewport });

	/** Of the smaller screen no pictures are kept. */
	const pictured = async (page: Page, theme: "light" | "dark", picture?: string) =>
		picture === undefined || viewport !== desktop ? null : asPictured(page, `${picture}-${theme}`);

	async function expectNothing(page: Page, picture?: string): Promise<void> {
		const light = [await axeFindings(page), await pictured(page, "light", picture)];
		await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
		await seen(page.locator("html")).toHaveAttribute("data-theme", "dark");
		const dark = [await axeFindings(page, { only: rulesOfColour }), await pictured(page, "dark", picture)];
		expect({ light, dark }).toEqual({ light: [[], null], dark: [[], null] });
	}

	test.each(views)("$name", async ({ picture, show, leave }) => {
		const page = shared();
		await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
		await seen(page.locator("html")).toHaveAttribute("data-theme", "light");
		await show(page, served.url());
		await expectNothing(page, picture);
		await leave?.(page);
	});

	test("the server away", async () => {
		const page = await served.newPage({ viewport, serverGoesAway: true });
		await page.route("**/graphql", (route) => route.abort("connectionrefused"));
		await page.goto(served.url());
		await seen(page.getByRole("main").getByRole("status")).toContainText("The server does not answer");
		await expectNothing(page);
	});

	test("an address that names nothing", async () => {
		// It is 404, which a browser complains of.
		const page = await served.newPage({ viewport, serverGoesAway: true });
		await page.goto(`${served.url()}no-such-page`);
		await seen(page.getByRole("heading", { level: 1 })).toHaveText("Not found");
		expect(await axeFindings(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
		expect(await axeFindings(page, { only: rulesOfColour })).toEqual([]);
	});
});
