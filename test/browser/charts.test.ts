import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "vitest";
import { drawn, drawnIds, partsOf, seen } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

async function taken(page: Page, button: string): Promise<Buffer> {
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: button }).first().click();
	return readFile(await (await download).path());
}

test("a chart draws each date as wide as it is, says what a row says, and is taken away as it stands", async () => {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/who-funded-whom`);
	const views = page.getByRole("group", { name: "Ways to look at it" });
	await views.getByRole("button", { name: "Timeline" }).click();
	await seen(page).toHaveURL(/who-funded-whom#timeline$/);
	const chart = page.getByRole("img", {
		name: /^Chart: Who funded whom, over time\. The table below has its 7 rows\./,
	});
	await seen(chart).toContainText("Microsoft’s investment in OpenAI");
	await seen(page.getByText("1 row has no date and stands in the table alone.")).toBeVisible();
	// An investment between March and September is narrower than a pledge of which neither end is known, which fades.
	const widths = await chart
		.locator('g[fill="url(#report-hatch)"] rect')
		.evaluateAll((bars) => bars.map((bar) => [bar.getAttribute("mask") !== null, bar.getBoundingClientRect().width]));
	const [closed, open] = [false, true].map((fades) =>
		widths.filter(([fading]) => fading === fades).map(([, width]) => Number(width)),
	);
	expect(Math.max(...(closed ?? []))).toBeLessThan(Math.max(...(open ?? [])) / 4);
	await chart.getByText("Microsoft’s investment in OpenAI").hover();
	await chart.hover({ position: { x: 600, y: 130 } });
	await seen(chart).toContainText(/Amount: 1[0,]+/);

	const svg = (await taken(page, "Save the chart as SVG")).toString();
	for (const said of [
		"Who funded whom, over time",
		"perhaps then: date not exact",
		"start or end not known",
		"planned or denied",
		"1 row has no date and stands in the table alone.",
		"report of Chronograph, run on",
		"Data version: ",
	])
		expect(svg).toContain(said);
	const linked = svg.match(/<a href="([^"]*)"/)?.[1]?.replaceAll("&amp;", "&");
	expect(linked).toContain(`${served.url()}reports/who-funded-whom?lang=en&data=dataset%2Fmusk-openai-2023%40`);
	expect(linked).toMatch(/#timeline$/);
	expect(svg).not.toContain("var(--");
	expect((await taken(page, "Save the chart as PNG")).subarray(1, 4).toString()).toBe("PNG");
});

test("long names are told apart beside their bars, in the page and in the file", async () => {
	const page = await served.newPage({ locale: "fr-FR" });
	await page.goto(`${served.url()}reports/what-changed#timeline`);
	const chart = page.getByRole("img", { name: /^Graphique/ });
	const names = chart.locator("text").filter({ hasText: /^Modèles massifs entraînés/ });
	await seen(names).toHaveCount(3);
	expect(new Set(await names.allTextContents()).size).toBe(3);
	expect((await taken(page, "Enregistrer le graphique en SVG")).toString()).toContain("DALL-E");
});

test("the axis of a share ends at the whole of it", async () => {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/promised-against-paid#bar`);
	const chart = page.getByRole("img", { name: /^Chart/ });
	const left = async (text: string) => (await chart.getByText(text, { exact: true }).boundingBox())?.x ?? Number.NaN;
	await seen(chart.getByText("100", { exact: true })).toBeVisible();
	await seen(chart.getByText("Paid share of the promise, in per cent")).toBeVisible();
	const whole = (await left("100")) - (await left("0"));
	const [paid] = await chart
		.locator('g[fill="var(--ink2)"] rect')
		.evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
	expect((paid ?? 0) / whole).toBeCloseTo(0.1, 1);
});

test("amounts of two currencies, or of none, stand on scales of their own, in the reader's language", async () => {
	const page = await served.newPage({ locale: "fr-FR", colorScheme: "dark" });
	await page.goto(`${served.url()}reports/who-funded-whom#bar`);
	const charts = page.getByRole("img", { name: /^Graphique : Qui a financé qui : montant par financement/ });
	await seen(charts).toHaveCount(2);
	await seen(charts.filter({ hasText: "1 000 000 000" })).toHaveCount(1);
	await seen(page.getByRole("heading", { name: "En dollars des États-Unis" })).toBeVisible();
	await seen(charts.getByText("Montant, en dollars des États-Unis")).toBeVisible();
	await seen(charts.filter({ hasText: "? non indiqué" })).toHaveCount(1);
});

test("a bar is hatched where an amount is only claimed, and its figures say how far they are meant", async () => {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/who-funded-whom?currency=USD#bar`);
	const chart = page.getByRole("img", { name: /^Chart: Who funded whom: amount by deal, in US dollars\./ });
	await seen(chart.getByText("~100,000,000", { exact: true })).toBeVisible();
	await seen(chart.getByText("1,000,000,000", { exact: true })).toBeVisible();
	await seen(chart.locator('g[fill="url(#report-hatch)"] rect')).toHaveCount(1);
	const figure = page.getByRole("figure");
	await seen(figure.getByRole("listitem")).toHaveText([
		"on record or reported",
		"only claimed",
		"~ about, ≥ at least, ≤ at most",
	]);
	const svg = (await taken(page, "Save the chart as SVG")).toString();
	for (const said of ["report-hatch", "in US dollars", "only claimed", "~ about"]) expect(svg).toContain(said);
});

test("on a timeline what is only claimed is told apart, and the legend says of all looks that there are what they mean", async () => {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/who-funded-whom?standings=CLAIMED,REPORTED#timeline`);
	const chart = page.getByRole("img", { name: /^Chart/ });
	const heights = (look: string) =>
		chart
			.locator(`g[fill="url(#${look})"] rect`)
			.evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("height"))));
	await seen(chart.getByText("Musk’s donation, as he tells it")).toBeVisible();
	expect(Math.max(...(await heights("report-hatch-claimed")))).toBeLessThan(
		Math.min(...(await heights("report-hatch"))),
	);
	await seen(page.getByRole("figure").getByRole("listitem")).toHaveText([
		"perhaps then: date not exact",
		"start or end not known",
		"only claimed",
	]);
});

test("the network of a report opens as a picture of the explorer", async () => {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/who-funded-whom?funder=company/microsoft#network`);
	const network = page.getByRole("region", { name: "Network" });
	await seen(network.locator(".network-ties").getByRole("listitem")).toHaveCount(1);
	await network.getByRole("link", { name: "Open in the explorer" }).click();
	await seen(partsOf(page).nodeCount).toBeAttached();
	await seen
		.poll(async () => (await drawnIds(page)).sort())
		.toEqual(["company/microsoft", "company/openai", "funding/microsoft-2019"]);
	await page.goBack();
	await seen(network).toBeVisible();
});

test("ties to two companies are drawn to both, and told in time of each", async () => {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/ties-through-people#network`);
	const listed = page.locator(".network-ties").getByRole("listitem");
	await seen(listed.filter({ hasText: "X.AI" })).not.toHaveCount(0);
	const texts = await listed.allTextContents();
	expect(new Set(texts).size).toBe(texts.length);
	await seen
		.poll(async () => (await drawn(page, ".network-picture")).map(({ id }) => id).sort())
		.toEqual(["company/openai", "company/xai", "person/elon-musk"]);
	await page.getByRole("button", { name: "Ties to the other" }).click();
	await seen(page).toHaveURL(/#timeline-2$/);
	await seen(page.getByRole("img", { name: /^Chart: Ties to the other/ })).toContainText("Elon Musk");
});

test("the network of a report has a title, says what its lines mean, of which data it is and when it was asked for", async () => {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/who-funded-whom#network`);
	const network = page.getByRole("region", { name: "Network", exact: true });
	await seen(network.getByRole("heading", { name: "Who funded whom, as a network" })).toBeVisible();
	await seen(network.locator(".chart-legend").getByRole("listitem")).toHaveText([
		"Funding",
		"with a date",
		"no date given",
		"claimed",
		"planned",
	]);
	await seen(network.getByText(/^Data: .* Run on /)).toBeVisible();
});

test("the picture of a report's network is taken away in a frame that says what it is of", async () => {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/who-funded-whom?funder=company/microsoft#network`);
	await seen.poll(async () => (await drawn(page, ".network-picture")).length).toBe(2);
	const svg = (await taken(page, "Save the picture as SVG")).toString();
	for (const said of ["Who funded whom", "Microsoft", "report of Chronograph, run on", "Data version: "])
		expect(svg).toContain(said);
	expect((await taken(page, "Save the picture as PNG")).subarray(1, 4).toString()).toBe("PNG");
});

test("the network of a report is drawn; what is selected in it is listed alone", async () => {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/who-sat-where-and-when#network`);
	const network = page.getByRole("region", { name: "Network", exact: true });
	const picture = network.getByRole("application");
	const listed = network.locator(".network-ties").getByRole("listitem");
	await seen(listed).not.toHaveCount(0);
	const all = await listed.count();
	await seen.poll(async () => (await drawn(page, ".network-picture")).length).toBe(10);
	const nodes = await drawn(page, ".network-picture");
	const one = nodes.find(({ id }) => id === "person/jared-birchall");
	await page.mouse.click(one?.seenAt.x ?? 0, one?.seenAt.y ?? 0);
	await seen(listed).toHaveCount(2);
	for (const row of await listed.all()) await seen(row).toContainText("Jared Birchall");
	await picture.press("Escape");
	await seen(listed).toHaveCount(all);
	// A wheel goes on moving the page.
	const top = async () => (await picture.boundingBox())?.y ?? Number.NaN;
	const before = await top();
	await page.mouse.wheel(0, 120);
	await seen.poll(top).toBeLessThan(before);
});

test("an answer is compared with a file of an earlier one, and with one that the browser keeps", async () => {
	const page = await served.newPage();
	await page.goto(`${served.url()}reports/who-funded-whom`);
	const compare = page.getByRole("region", { name: "What is new since an earlier answer" });
	await compare.getByRole("button", { name: "Keep this answer in this browser" }).click();
	await compare.getByRole("button", { name: /^Compare with the one of / }).click();
	await seen(compare.getByRole("status")).toContainText("nothing was added, removed or changed.");

	const earlier = await (await page.request.get(`${served.url()}reports/who-funded-whom.json?to=2018-12-31`)).json();
	const pledge = earlier.rows.find((row: { deal: { id: string } }) => row.deal.id === "funding/musk-pledge");
	pledge.standing = "CLAIMED";
	const choose = async (name: string, content: unknown) =>
		compare
			.locator('input[type="file"]')
			.setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(content)) });
	await choose("last.json", earlier);
	await seen(compare.getByRole("status")).toContainText("2 added, 0 removed, 1 changed.");
	await seen(compare).toContainText("To was 2018-12-31 and is any.");
	await seen(compare.getByRole("region", { name: "Added" })).toContainText("Microsoft");
	await seen(compare.getByRole("deletion")).toHaveText("claimed");
	await seen(compare.getByRole("insertion")).toHaveText("reported");
	await choose("other.json", { ...earlier, report: "what-changed" });
	await seen(compare.getByRole("alert")).toHaveText("other.json is an answer of another report: what-changed.");
	await choose("notes.json", { notes: [] });
	await seen(compare.getByRole("alert")).toHaveText("notes.json is no answer of a report. Take one as JSON first.");
});
