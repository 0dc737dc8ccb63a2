import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { explore, partsOf, seen } from "../helpers/page.ts";
import { desktop, phone, useServed } from "../helpers/served.ts";

const served = useServed();

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds, as it would be mended: the rule, the element, why. */
async function findings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.replaceAll("\n", " ")}`),
	);
}

interface View {
	readonly name: string;
	readonly show: (page: Page) => Promise<void>;
}

const details = (page: Page, fragment: string, title: string | RegExp) => async () => {
	await explore(page, `${served.url()}#v=1&l=en&${fragment}`);
	await seen(partsOf(page).details.getByRole("heading", { level: 2 })).toHaveText(title);
};

const views: readonly View[] = [
	{ name: "the opening", show: (page) => explore(page, served.url()) },
	{ name: "a person selected", show: (page) => details(page, "s=person/elon-musk", "Elon Musk")() },
	{
		name: "a person with evidence opened in place",
		show: async (page) => {
			await details(page, "s=company/microsoft", "Microsoft")();
			await partsOf(page)
				.details.getByRole("button", { name: /^\d+ passages?$/ })
				.first()
				.click();
			await seen(page.locator(".evidence-chain").first()).toBeVisible();
		},
	},
	{
		name: "a relationship selected",
		show: (page) => details(page, "s=fact/musk-cofounded-openai", /^Elon Musk .*OpenAI$/)(),
	},
	{
		name: "a deal selected",
		show: (page) => details(page, "s=funding/microsoft-2019", "Microsoft’s investment in OpenAI")(),
	},
	{
		name: "where accounts differ",
		show: (page) => details(page, "s=disagreement/twitter-renamed-or-merged", "Both cannot be true")(),
	},
	{
		name: "a tie asked for, with something left out of it, and only differing accounts standing out",
		show: async (page) => {
			await explore(
				page,
				`${served.url()}#v=1&l=en&ad=1&s=person/elon-musk,company/microsoft&tie=person/elon-musk,company/microsoft&tx=company/twitter`,
			);
			const steps = page.getByRole("button", { name: /The steps in words$/ });
			await seen(steps).toContainText(/step/);
			if ((await steps.getAttribute("aria-expanded")) === "false") await steps.click();
			await seen(page.getByRole("button", { name: /^Allow again/ })).toBeVisible();
		},
	},
	{
		name: "the search open",
		show: async (page) => {
			await explore(page, served.url());
			const button = page.getByRole("button", { name: "Search", exact: true });
			if (await button.isVisible()) await button.click();
			await partsOf(page).search.fill("openai");
			await seen(partsOf(page).results.first()).toBeVisible();
		},
	},
	{
		name: "a date being typed",
		show: async (page) => {
			await explore(page, served.url());
			await partsOf(page).sentence.getByRole("button").first().click();
			const field = page.getByRole("dialog").getByRole("textbox");
			await field.fill("someday");
			await field.press("Enter");
			await seen(page.getByRole("alert")).toBeVisible();
		},
	},
	{
		name: "the list of reports",
		show: async (page) => {
			await page.goto(`${served.url()}reports`);
			await seen(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
		},
	},
	{
		name: "a report",
		show: async (page) => {
			await page.goto(`${served.url()}reports/who-funded-whom`);
			await seen(page.getByRole("region", { name: "Table" })).toBeVisible();
		},
	},
	{
		name: "a bad link",
		show: async (page) => {
			await explore(page, `${served.url()}#v=1&l=en&n=p.elon-musk,c.openai,p.no-such-person`);
			await seen(partsOf(page).notices).toContainText("Not found");
		},
	},
	{
		name: "an empty picture",
		show: async (page) => {
			await page.goto(`${served.url()}#v=1&l=en&n=`);
			await seen(page.getByRole("main").getByRole("status")).toContainText("Nothing is in the picture");
		},
	},
	{
		name: "the server away",
		show: async (page) => {
			await page.route("**/graphql", (route) => route.abort("connectionrefused"));
			await page.goto(`${served.url()}`);
			await seen(page.getByRole("main").getByRole("status")).toContainText("The server does not answer");
		},
	},
];

describe.each([
	["1440 × 900", desktop],
	["390 × 844", phone],
] as const)("at %s axe finds nothing, light or dark, on", (_, viewport) => {
	test.each(views)("$name", async ({ show }) => {
		const page = await served.newPage({ viewport, serverGoesAway: true });
		await show(page);
		const light = await findings(page);
		await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
		await seen(page.locator("html")).toHaveAttribute("data-theme", "dark");
		const dark = await findings(page);
		expect({ light, dark }).toEqual({ light: [], dark: [] });
	});

	if (viewport === phone)
		test.each(["Menu", "Legend"])("%s open", async (name) => {
			const page = await served.newPage({ viewport });
			await explore(page, served.url());
			await page.getByRole("button", { name, exact: true }).click();
			expect(await findings(page)).toEqual([]);
		});
});
