import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { clickNode, drawnIds, explore, partsOf, places, seen, showDate } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

const graphql = "**/graphql";

/** From now on nobody answers at the API, as where the server is away. */
const goAway = (page: Page) => page.route(graphql, (route) => route.abort("connectionrefused"));
const comeBack = (page: Page) => page.unroute(graphql);

describe("loading", () => {
	test("shows the shape of what is to come, then the picture", async () => {
		const page = await served.newPage();
		const held: (() => void)[] = [];
		let holding = true;
		await page.route(graphql, async (route) => {
			if (holding) await new Promise<void>((resolve) => held.push(resolve));
			await route.continue();
		});
		await page.goto(served.url());
		await seen(page.getByRole("status").filter({ hasText: "Loading the picture…" })).toBeVisible();
		// The date comes with the picture; before, no date is claimed.
		await seen(partsOf(page).sentence).toBeHidden();
		holding = false;
		for (const go of held) go();
		await seen(partsOf(page).sentence).toHaveText(/^Showing what was true on 30 Sep 2019/);
		await seen.poll(() => drawnIds(page)).toContain("company/openai");
		await seen(page.getByText("Loading the picture…")).toHaveCount(0);
	});

	test("counts nothing of what has not come, though the link says the date", async () => {
		const page = await served.newPage();
		await page.route(graphql, () => {});
		await page.goto(`${served.url()}#v=1&l=en&n=p.elon-musk,c.openai&d=2019-09-30`);
		const { legend, sentence, handle } = partsOf(page);
		await seen(sentence).toHaveText(/^Showing what was true on 30 Sep 2019/);
		await seen(legend.getByRole("button", { name: "Person", exact: true })).toBeVisible();
		await seen(page.getByText(/^0\b|· 0\b/).filter({ visible: true })).toHaveCount(0);
		await seen(handle).toBeHidden();
		await page.goto(`${served.url()}#v=1&l=en&n=p.elon-musk,c.openai&d=2019-09-30&c=2016-01-01`);
		await page.reload();
		await seen(page.locator(".change-figures dd")).toHaveText(["…", "…", "…", "…"]);
		await seen(page.locator(".change-sum")).toHaveCount(0);
	});
});

describe("empty", () => {
	test("an empty picture says what to try and leads back to the opening", async () => {
		const page = await served.newPage();
		await page.goto(`${served.url()}#v=1&l=en&n=`);
		const state = page.getByRole("main").getByRole("status");
		await seen(state).toContainText("Nothing is in the picture. Search for a person or company");
		await state.getByRole("button", { name: "Back to the opening picture" }).click();
		await seen.poll(() => drawnIds(page)).toContain("company/openai");
	});

	test("where the legend hides everything the page says so, and undoes it by a click", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&n=p.elon-musk,c.openai`);
		const { legend } = partsOf(page);
		await legend.getByRole("button", { name: /^Person, / }).click();
		await legend.getByRole("button", { name: /^Company, / }).click();
		const state = page.getByRole("main").getByRole("status");
		await seen(state).toContainText("The filters hide everything in the picture.");
		await state.getByRole("button", { name: "Show everything" }).click();
		await seen.poll(() => drawnIds(page)).toEqual(["person/elon-musk", "company/openai"]);
		// The button is gone: the keys are the picture's.
		await seen(partsOf(page).picture).toBeFocused();
	});
});

describe("the server away", () => {
	test("from the start: it is said, the address stays, and the picture comes with the next try", async () => {
		const page = await served.newPage({ serverGoesAway: true });
		await goAway(page);
		const address = `${served.url()}#v=1&l=en&d=2017-06-01&s=company/openai`;
		await page.goto(address);
		const state = page.getByRole("main").getByRole("status");
		await seen(state).toContainText("The server does not answer");
		await seen(page).toHaveURL(address);
		await comeBack(page);
		await state.getByRole("button", { name: "Try again" }).click();
		await seen.poll(() => drawnIds(page)).toContain("company/openai");
		await seen(partsOf(page).details.getByRole("heading", { level: 2 })).toHaveText("OpenAI");
		await seen(partsOf(page).sentence).toHaveText(/1 Jun 2017/);
	});

	test("from the start: the links of the page still lead to the opening", async () => {
		const page = await served.newPage({ serverGoesAway: true });
		await goAway(page);
		await page.goto(served.url());
		await seen(page.getByRole("main").getByRole("status")).toContainText("The server does not answer");
		await page.getByRole("link", { name: "Chronograph, home" }).click();
		await comeBack(page);
		await page.reload();
		await seen.poll(() => drawnIds(page)).toContain("company/openai");
	});

	test("in the middle: what is on the screen is kept and works, it is said, and it recovers", async () => {
		const page = await served.newPage({ serverGoesAway: true });
		await explore(page, served.url());
		const { notices, details, search, sentence } = partsOf(page);
		const before = await places(page);
		await goAway(page);
		await clickNode(page, "company/microsoft");
		await seen(notices).toContainText("The server does not answer. What you see is kept; nothing new can be loaded.");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft");
		await seen(details).toContainText("Company");
		await seen(details.getByRole("region", { name: "Ties in the picture" })).toContainText("Microsoft");
		await seen(details).toContainText("More cannot be loaded now.");
		expect(await places(page)).toEqual(before);
		await showDate(page, "2017-06-01");
		await seen(sentence).toHaveText(/1 Jun 2017/);
		await search.fill("gpt");
		await seen(page.getByText("The server does not answer; search needs it.")).toBeVisible();
		await search.fill("");
		await notices.getByRole("button", { name: "Try again" }).click();
		await seen(notices.getByRole("button", { name: "Try again" })).toBeEnabled();
		await comeBack(page);
		// The page asks by itself as well, and may be there first: then the button is gone.
		await notices
			.getByRole("button", { name: "Try again" })
			.click({ timeout: 3_000 })
			.catch(() => undefined);
		await seen(notices).toHaveCount(0);
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft");
	});

	test("in the middle: what a reader can ask of the picture was fetched while there was time, and works", async () => {
		const page = await served.newPage({ serverGoesAway: true });
		await explore(page, served.url());
		const { picture, tools } = partsOf(page);
		// The last of what is fetched.
		await seen
			.poll(() => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name)))
			.toContainEqual(expect.stringMatching(/\/worker-[\w-]+\.js$/));
		await goAway(page);
		// A worker's script is fetched again for each worker, from what the browser has kept: not here, where it keeps nothing.
		await page.route(/\/assets\/(?!worker-)/, (route) => route.abort("connectionrefused"));
		await page.keyboard.press("?");
		await seen(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
		await page.keyboard.press("Escape");
		await page.getByRole("button", { name: "Export" }).click();
		const [saved] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: /^SVG/ }).click(),
		]);
		expect(saved.suggestedFilename()).toMatch(/\.svg$/);
		const before = await places(page);
		await picture.focus();
		await page.keyboard.press("3");
		await seen.poll(() => places(page)).not.toEqual(before);
		await tools.getByRole("button", { name: "Undo" }).click();
		await picture.focus();
		await page.keyboard.press("l");
		await seen(page.getByRole("table").first()).toBeVisible();
		await page.getByRole("button", { name: "FR" }).click();
		await seen(page.getByRole("button", { name: "Exporter" })).toBeVisible();
	});

	test("in the middle: a part of the page that could not be had comes by itself once the server is back", async () => {
		const page = await served.newPage({ serverGoesAway: true });
		await explore(page, served.url());
		await page.route("**/*", (route) => route.abort("connectionrefused"));
		await page.getByRole("link", { name: "Reports" }).click();
		await seen(page.getByRole("status").filter({ hasText: "The server does not answer" }).first()).toBeAttached();
		await page.unroute("**/*");
		await seen(page.getByRole("main").getByRole("link", { name: /Who funded whom/ })).toBeVisible({ timeout: 30_000 });
	});

	test("behind the server the database: it is said in the same words, and it recovers", async () => {
		const page = await served.newPage({ serverGoesAway: true });
		await explore(page, served.url());
		const { notices, details } = partsOf(page);
		await page.route(graphql, (route) =>
			route.fulfill({
				status: 503,
				contentType: "application/json",
				body: JSON.stringify({
					errors: [{ message: "The database does not answer.", extensions: { code: "SERVICE_UNAVAILABLE" } }],
				}),
			}),
		);
		await clickNode(page, "company/openai");
		await seen(notices).toContainText("The server does not answer.");
		const again = details.getByRole("button", { name: "Try again" });
		await seen(again).toBeVisible();
		await comeBack(page);
		// Whoever asks next finds it back: the reader, or something else of the page before the click.
		const title = details.getByRole("heading", { level: 2 });
		await Promise.any([again.click(), seen(title).toHaveText("OpenAI")]);
		await seen(title).toHaveText("OpenAI");
		await seen(notices).toHaveCount(0);
	});

	test("while it is away it is asked again by itself, ever less often, and what was asked for comes once it is back", async () => {
		const page = await served.newPage({ serverGoesAway: true, spoilt: true });
		await page.clock.install();
		await explore(page, served.url());
		const { notices, details } = partsOf(page);
		let asked = 0;
		let all = 0;
		await page.route(graphql, async (route) => {
			if (route.request().postData()?.includes("query Vocabulary") === true) asked++;
			all++;
			await route.abort("connectionrefused");
		});
		await clickNode(page, "company/microsoft");
		await seen(notices).toContainText("The server does not answer.");
		for (const seconds of [3, 6, 12]) {
			const before = asked;
			await page.clock.runFor((seconds - 1) * 1000);
			expect(asked).toBe(before);
			await page.clock.runFor(1000);
			await seen.poll(() => asked).toBeGreaterThan(before);
		}
		// What the page asked for by itself it does not ask for again and again.
		expect(all).toBeLessThan(20);
		await comeBack(page);
		await page.clock.runFor(30_000);
		await seen(notices).toHaveCount(0);
		await seen(page.getByRole("status").filter({ hasText: "The server answers again." })).toBeAttached();
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft");
	});

	test("during growth: nothing is added, nothing is lost, and the same click works once it is back", async () => {
		const page = await served.newPage({ serverGoesAway: true });
		await explore(page, `${served.url()}#v=1&l=en&d=2023-04-15&s=company/xai&n=p.elon-musk_0_0,c.xai_200_60`);
		const { details, notices } = partsOf(page);
		const more = details.getByRole("button", { name: /^Add what is tied to it/ });
		await seen(more).toHaveText(/\d$/);
		await goAway(page);
		await more.click();
		await seen(notices).toContainText("What you see is kept");
		// Said once to whoever sees it, and again only to whoever does not.
		await seen(page.locator("p.unseen[role=status]")).toContainText("What you see is kept");
		await seen(page.locator(".toast")).toBeEmpty();
		expect(await drawnIds(page)).toEqual(["person/elon-musk", "company/xai"]);
		await comeBack(page);
		await more.click();
		await seen.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(2);
		await seen(notices).toHaveCount(0);
	});
});
