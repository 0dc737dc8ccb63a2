import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import {
	clickNode,
	type Drawn,
	dragNode,
	drawn,
	drawnIds,
	drawnRelationships,
	explore,
	find,
	partsOf,
	places,
	seen,
	showDate,
} from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

const undatedSwitch = (page: Page) => partsOf(page).legend.getByRole("switch", { name: /^(no date given|sans date)/i });

/** All that a link must bring back, as a reader sees it. */
async function view(page: Page) {
	const { sentence, details, legend, nodeCount } = partsOf(page);
	await seen(details.getByRole("status")).toHaveCount(0);
	const pressed = legend.getByRole("button", { pressed: true });
	return {
		nodes: (await drawnIds(page)).sort(),
		places: await places(page),
		relationships: (await drawnRelationships(page)).map(({ id }) => id).sort(),
		sentence: await sentence.textContent(),
		count: await nodeCount.textContent(),
		selected: await details.getByRole("heading", { level: 2 }).textContent(),
		held: await details.getByRole("button", { name: /^(Let it move again|Laisser bouger)$/ }).count(),
		shown: await pressed.evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label"))),
		undated: await undatedSwitch(page).getAttribute("aria-checked"),
		language: await page.locator("html").getAttribute("lang"),
	};
}

/** A view in which everything differs from the opening. */
async function arrange(page: Page): Promise<void> {
	const { details, legend, sentence, tools } = partsOf(page);
	await find(page, "gpt", /^GPT-4/);
	await seen.poll(() => drawnIds(page)).toContain("product/gpt-4");
	await tools.getByRole("button", { name: "Fit the picture" }).click();
	await clickNode(page, "event/musk-leaves-board");
	await details.getByRole("button", { name: "Remove from the picture" }).click();
	await showDate(page, "2023-03-20");
	await sentence.getByRole("button").last().click();
	await seen(page.getByRole("slider", { name: "Sources published up to" })).toHaveAttribute("aria-valuetext", "today");
	await sentence.getByRole("button").last().click();
	const known = page.getByRole("dialog").getByRole("textbox");
	await known.fill("2023-12-31");
	await known.press("Enter");
	await legend.getByRole("button", { name: /^planned, / }).click();
	await legend.getByRole("button", { name: /^Statement, / }).click();
	await legend
		.getByRole("region", { name: "Relationships" })
		.getByRole("button", { name: /^Making, / })
		.click();
	await undatedSwitch(page).click();
	await dragNode(page, "company/microsoft", { x: 40, y: -70 });
	await clickNode(page, "company/microsoft");
	await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft");
	await page.getByRole("button", { name: "Français" }).click();
	await seen(page).toHaveURL(/l=fr/);
	await seen(page).toHaveURL(/s=company\/microsoft/);
	await seen(page).toHaveURL(/c\.microsoft_-?\d+_-?\d+!/);
}

describe("the link", () => {
	test("reproduces the view: nodes, pins, dates, filters, selection, language", async () => {
		const page = await served.newPage();
		await explore(page, served.url());
		await arrange(page);
		const sent = await view(page);
		expect(sent).toMatchObject({ held: 1, undated: "false", language: "fr", selected: "Microsoft" });
		await page.reload();
		await seen.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(0);
		expect(await view(page)).toEqual(sent);
		const elsewhere = await served.newPage({ locale: "en-GB" });
		await explore(elsewhere, page.url());
		expect(await view(elsewhere)).toEqual(sent);
		await seen(elsewhere).toHaveURL(page.url());
	}, 120_000);

	test.each([
		["a source of the evidence", "source/article", "p.elon-musk,c.openai"],
		["what an entity was said to be", "attribute/twitter-no-longer-exists", "p.elon-musk,c.twitter"],
		["where accounts differ", "disagreement/twitter-renamed-or-merged", "p.elon-musk,c.twitter"],
	])("brings back what was selected though it is not in the picture: %s", async (_, id, nodes) => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&s=${id}&n=${nodes}`);
		const { notices, details } = partsOf(page);
		await seen(details.getByRole("button", { name: "Close the details" })).toBeVisible();
		await seen(notices).toHaveCount(0);
		await seen(page).toHaveURL(new RegExp(`s=${id}`));
	});

	test("is copied by one click, in the language of the reader", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&d=2017-06-01&s=company/openai`);
		const sent = await view(page);
		await page.getByRole("banner").getByRole("button", { name: "Copy link" }).click();
		await seen(page.getByRole("banner").getByRole("button", { name: "Link copied" })).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link).toContain("l=en");
		expect(new URL(link).searchParams.get("data")).toMatch(/^dataset\/musk-openai-2023@/);
		const elsewhere = await served.newPage({ locale: "fr-FR" });
		await explore(elsewhere, link);
		expect(await view(elsewhere)).toEqual(sent);
	});

	test("follows Back from a report, and the links of the page keep the view", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=2017-06-01&s=company/openai`);
		const sent = await view(page);
		await page.getByRole("link", { name: "Reports" }).click();
		await seen(page.getByRole("heading", { name: "Reports", level: 1 })).toBeVisible();
		await page.goBack();
		await seen.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(0);
		expect(await view(page)).toEqual(sent);
		await page.getByRole("link", { name: "Reports" }).click();
		await seen(page.getByRole("heading", { name: "Reports", level: 1 })).toBeVisible();
		await page.getByRole("link", { name: "Explore" }).click();
		await seen.poll(async () => (await drawnIds(page)).length).toBeGreaterThan(0);
		expect(await view(page)).toEqual(sent);
	});
});

describe("a bad link", () => {
	test("says what could not be found, and shows the rest", async () => {
		const page = await served.newPage();
		await explore(
			page,
			`${served.url()}#v=1&l=en&d=2019-09-30&s=company/nowhere&n=p.elon-musk,c.openai,p.no-such-person`,
		);
		const { notices } = partsOf(page);
		await seen(notices).toContainText("Parts of this link could not be found. Everything else is shown.");
		await seen(notices).toContainText("Not found: person/no-such-person, company/nowhere");
		expect(await drawnIds(page)).toEqual(["person/elon-musk", "company/openai"]);
		await notices.getByRole("button", { name: "Dismiss" }).click();
		await seen(notices).toHaveCount(0);
	});

	test("shows what it can of a link that makes no sense in part", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=2019-02-30&x=1&s=company/openai`);
		const { notices, details, sentence } = partsOf(page);
		await seen(notices).toContainText("d=2019-02-30");
		await seen(notices).toContainText("x=1");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("OpenAI");
		await seen(sentence.getByRole("button").first()).toHaveText("30 Sep 2019");
	});

	test("of a newer Chronograph says that, and shows what could be read of it", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=2&l=en&s=company/openai`);
		const { notices, details } = partsOf(page);
		await seen(notices).toContainText("This link was made by a newer Chronograph. What could be read of it is shown.");
		await seen(notices).not.toContainText("Not found");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("OpenAI");
	});

	test("of which nothing can be found still leads to a picture", async () => {
		const page = await served.newPage();
		await page.goto(`${served.url()}#v=1&l=en&n=p.no-such-person`);
		const { notices } = partsOf(page);
		await seen(notices).toContainText("Not found: person/no-such-person");
		await page
			.getByRole("main")
			.getByRole("status")
			.getByRole("button", { name: "Back to the opening picture" })
			.click();
		await seen.poll(() => drawnIds(page)).toContain("company/openai");
	});

	test("with nodes that cannot be read says which, and shows the others", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&n=p.elon-musk,c.openai,%%%,z.zebra`);
		await seen(partsOf(page).notices).toContainText("z.zebra");
		expect(await drawnIds(page)).toEqual(["person/elon-musk", "company/openai"]);
	});
});

test("an address of its own opens an entity or a fact, says where it cites other data, and is what is copied of it", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}entity/company/microsoft?data=dataset/old@1`);
	const { details, notices } = partsOf(page);
	await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft");
	await seen(notices).toContainText("made on other data than what is here now");
	await seen(notices).toContainText("Cited: dataset/old@1. Here: dataset/musk-openai-2023@");
	await notices.getByRole("button").click();
	await seen(notices).toHaveCount(0);

	await details.getByRole("button", { name: "Copy a link to this" }).click();
	await seen(page.getByRole("status").filter({ hasText: "Link copied" })).toBeAttached();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/\/entity\/company\/microsoft\?lang=en&data=dataset%2Fmusk-openai-2023%40[^#]+#v=1&/);
	await page.goto("about:blank");
	await explore(page, copied);
	await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft");
	await seen(notices).toHaveCount(0);

	await page.goto("about:blank");
	await explore(page, `${served.url()}fact/fact/musk-cofounded-openai`);
	await seen(details.getByRole("heading", { level: 2 })).toContainText("Elon Musk");
});

test("a report's link names the data that it was run on, and opened on other data it is run and says so", async () => {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/who-funded-whom?lang=en&data=dataset/old@1`);
	const main = page.getByRole("main");
	await seen(main.getByRole("table").getByRole("row").nth(1)).toBeVisible();
	await seen(main).toContainText("Cited: dataset/old@1. Here: dataset/musk-openai-2023@");
	await page.getByRole("button", { name: "Copy link" }).click();
	await seen(page.getByRole("button", { name: "Link copied" })).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/\/reports\/who-funded-whom\?lang=en&data=dataset%2Fmusk-openai-2023%40[\w-]+/);
	await page.goto(copied);
	await seen(main.getByRole("table").getByRole("row").nth(1)).toBeVisible();
	await seen(main).not.toContainText("Cited:");
	await seen(main).toContainText(copied.slice(copied.indexOf("data=")).split("#")[0] ?? "no data");
});

describe("an address of its own", () => {
	test("of a fact shows it with its parties on a day on which it counts, and heads it by how it is put", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}fact/fact/twitter-must-report-to-sec`);
		const { details, sentence } = partsOf(page);
		const heading = details.getByRole("heading", { level: 2 });
		await seen(heading).toHaveText("Denied: Twitter, Inc. must report changes to SEC");
		await seen(page).toHaveTitle("Denied: Twitter, Inc. must report changes to SEC · Chronograph");
		await seen(sentence).toContainText("2023");
		await seen.poll(() => drawnIds(page)).toEqual(expect.arrayContaining(["company/twitter", "company/sec"]));
		await page.goto("about:blank");
		await explore(page, `${served.url()}fact/fact/musk-plans-ai-firm?lang=fr`);
		await seen(heading).toHaveText(/^Prévu : Elon Musk a fondé /);
		await seen(page).toHaveTitle(/^Prévu : Elon Musk a fondé /);
	});

	test("of a fact shows all that is there on its day, beside its card", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}fact/fact/musk-plans-ai-firm`);
		await seen(partsOf(page).details.getByRole("heading", { level: 2 })).toContainText("Planned: ");
		const cut = async () => {
			const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(".graph").boundingBox()) ?? {};
			const away = ({ seenAt }: Drawn) => seenAt.x < x || seenAt.x > x + width || seenAt.y < y || seenAt.y > y + height;
			return (await drawn(page)).filter(away).map(({ id }) => id);
		};
		await seen.poll(() => drawnIds(page)).toContain("company/planned-ai-firm");
		await seen.poll(cut).toEqual([]);
	});

	test("is in the citation of what it names, with the data, its version and the day", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}fact/fact/microsoft-controls-openai`);
		const { details } = partsOf(page);
		const citation = async (name: string) => {
			await details.getByRole("button", { name }).click();
			await seen(page.getByRole("status").filter({ hasText: "Citation copied" })).toBeAttached();
			return page.evaluate(() => navigator.clipboard.readText());
		};
		const version = /Data version: dataset\/musk-openai-2023@[\w-]+\. /;
		const fact = await citation("Copy a citation of this");
		expect(fact).toMatch(
			/^Claimed: Microsoft controls OpenAI \(fact\/microsoft-controls-openai\)\. Musk, OpenAI and Microsoft, /,
		);
		expect(fact).toMatch(version);
		expect(fact).toMatch(
			/ Read on \d+ \w+ 20\d\d: http:.+\/fact\/fact\/microsoft-controls-openai\?lang=en&data=dataset%2F[^#]+$/,
		);
		await details.getByRole("button", { name: "Close the details" }).click();
		const data = await citation("Copy a citation of the data");
		expect(data).toMatch(/^Musk, OpenAI and Microsoft, /);
		expect(data).toMatch(version);
	});

	test("of an entity that is tied to nothing shows it beside the others, and nothing over its facts", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}entity/source/article`);
		const { details, picture } = partsOf(page);
		await seen(details.getByRole("heading", { level: 2 })).toContainText("French-language article");
		await seen
			.poll(async () => {
				const [canvas, nodes] = [await picture.boundingBox(), await drawn(page)];
				return nodes.filter(({ seenAt: { x, y } }) => {
					const inside = canvas !== null && x > canvas.x && x < canvas.x + canvas.width;
					return inside && y > canvas.y && y < canvas.y + canvas.height;
				}).length;
			})
			.toBeGreaterThan(10);
		const list = details.locator(".fact-rows.virtual");
		const rows = async () => (await list.boundingBox())?.height ?? 0;
		await seen.poll(rows).toBeGreaterThan(1000);
	});

	test("opens in the language that it says, whatever the browser speaks; a view's own language comes before it", async () => {
		const english = await served.newPage({ locale: "en-GB" });
		await explore(english, `${served.url()}entity/company/openai?lang=fr`);
		await seen(english.locator("html")).toHaveAttribute("lang", "fr");
		const french = await served.newPage({ locale: "fr-FR" });
		await explore(french, `${served.url()}entity/company/openai?lang=en`);
		await seen(french.locator("html")).toHaveAttribute("lang", "en");
		await french.goto("about:blank");
		await explore(french, `${served.url()}entity/company/openai?lang=en#v=1&s=company/openai&l=fr`);
		await seen(french.locator("html")).toHaveAttribute("lang", "fr");
	});
});
