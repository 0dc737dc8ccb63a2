import { expect, test } from "vitest";
import { drawnIds, explore, partsOf, seen, showDate } from "../helpers/page.ts";
import { phone, useServed } from "../helpers/served.ts";

const served = useServed();

test("the scene reads as tables with the picture's selection: sorted, filtered, by keys, at the date, in the link", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30`);
	const { picture, details, legend } = partsOf(page);
	await picture.focus();
	await page.keyboard.press("l");
	const list = page.getByRole("region", { name: "Everything in the picture, as a list" });
	const nodes = list.getByRole("table", { name: /^Nodes in the picture, on 30 Sep 2019/ });
	const rows = nodes.locator("tbody tr:not(.gap)");
	await seen(rows).not.toHaveCount(0);

	// The tools lie over none of it, and those of the picture alone are gone.
	const { tools } = partsOf(page);
	const [rowsEnd, toolsBegin] = [await list.boundingBox(), await tools.boundingBox()];
	expect((rowsEnd?.y ?? 0) + (rowsEnd?.height ?? 0)).toBeLessThanOrEqual(toolsBegin?.y ?? 0);
	for (const gone of ["Zoom in", "Zoom out", "Fit the picture"])
		await seen(tools.getByRole("button", { name: gone })).toHaveCount(0);

	// Sorted by the head of a column, one way and the other.
	const name = nodes.getByRole("columnheader", { name: "Name" });
	await name.getByRole("button").click();
	await seen(name).toHaveAttribute("aria-sort", "ascending");
	const names = async () => (await rows.getByRole("rowheader").allTextContents()).map((text) => text.trim());
	const { compare } = new Intl.Collator("en", { numeric: true });
	const ascending = await names();
	expect(ascending).toEqual([...ascending].sort(compare));
	await name.getByRole("button").click();
	await seen(name).toHaveAttribute("aria-sort", "descending");
	const descending = await names();
	expect(descending).toEqual([...descending].sort(compare).reverse());
	// Only the rows near the screen are there.
	expect(compare(descending[0] ?? "", ascending.at(-1) ?? "")).toBeGreaterThanOrEqual(0);

	// Filtered by what stands in a row.
	const filter = list.getByRole("searchbox", { name: "Find in this table" });
	await filter.fill("microsoft");
	await seen(list.getByRole("status")).toHaveText(/^\d+ of \d+ rows$/);
	await seen(rows.filter({ hasNotText: /Microsoft/ })).toHaveCount(0);
	await filter.fill("");

	// A row is chosen as its node is, and keys go on from there.
	const openai = nodes.getByRole("button", { name: "OpenAI", exact: true });
	await openai.click();
	await seen(openai).toHaveAttribute("aria-pressed", "true");
	await seen(details.getByRole("heading", { level: 2 })).toHaveText("OpenAI");
	const at = Number(
		await rows.filter({ has: page.getByRole("button", { name: "OpenAI", exact: true }) }).getAttribute("aria-rowindex"),
	);
	await page.keyboard.press("ArrowDown");
	await seen(nodes.locator(`tr[aria-rowindex="${at + 1}"]`).getByRole("button")).toBeFocused();

	// Hidden by the legend is gone from the table; the state follows the date.
	await legend.getByRole("button", { name: /^Event, \d+$/ }).click();
	await seen(rows.filter({ hasText: "Event ·" })).toHaveCount(0);
	await list.getByRole("button", { name: /^\d+ relationships( \+ \d+ ended)?$/ }).click();
	await filter.fill("sits on the board");
	const board = list.getByRole("row", { name: /sits on the board of/ });
	await seen(board).toContainText("ended");
	await showDate(page, "2017-06-30");
	await seen(board).toContainText("may hold");

	// The link brings back the table, and the picture the selection.
	await board.getByRole("button").click();
	await seen(page).toHaveURL(/ls=relationships/);
	// The address follows the selection a moment later.
	await seen(page).toHaveURL(/[#&]s=fact/);
	await page.reload();
	await seen(board.getByRole("button")).toHaveAttribute("aria-pressed", "true");
	await board.getByRole("button").focus();
	await page.keyboard.press("l");
	await seen(list).toBeHidden();
	await seen(picture).toBeVisible();
	await seen(details.getByRole("heading", { level: 2 })).toHaveText(/sits on the board of/);
});

test("several that are selected tell what they share: ties, neighbours, sources, each of which opens", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30&s=company/openai,company/microsoft`);
	const { details } = partsOf(page);
	const ties = details.getByRole("region", { name: "Ties between them" });
	await seen(ties.getByRole("button", { name: "Microsoft backs OpenAI" })).toBeVisible();
	const sources = details.getByRole("region", { name: "Sources they share" });
	await seen(sources.getByRole("button", { name: "Financial Times report" })).toBeVisible();
	const neighbours = details.getByRole("region", { name: "Neighbours they share" });
	await neighbours.getByRole("button", { name: "Microsoft’s investment in OpenAI" }).click();
	await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft’s investment in OpenAI");
	expect(await drawnIds(page)).toContain("funding/microsoft-2019");
});

test("the key for the list takes the focus along, to the row of what is selected and back to the picture", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30&s=company/openai`);
	const { picture, tools } = partsOf(page);
	const list = page.getByRole("region", { name: "Everything in the picture, as a list" });
	await picture.focus();
	for (const _ of ["first, its code is fetched", "then it is there"]) {
		await page.keyboard.press("l");
		await seen(list.getByRole("button", { name: "OpenAI", exact: true })).toBeFocused();
		await page.keyboard.press("l");
		await seen(list).toBeHidden();
		await seen(picture).toBeFocused();
	}

	// Whoever has gone to the button stays there.
	await tools.getByRole("button", { name: "Show as a list" }).press("Enter");
	await seen(list).toBeVisible();
	await seen(tools.getByRole("button", { name: "Show as a picture" })).toBeFocused();

	// Where nothing is listed the list itself takes it.
	await page.goto(`${served.url()}#v=1&l=en&n=`);
	await seen(page.getByRole("main").getByRole("status")).toContainText("Nothing is in the picture");
	await picture.focus();
	await page.keyboard.press("l");
	await seen(list).toBeFocused();
});

test.each([
	["a link", "&s=company/openai", null],
	["a tap that opens its details", "", "Musk leaves OpenAI’s board"],
])(
	"on a phone the row that is selected by %s is to be seen under the head and over the details",
	async (_, chosen, tapped) => {
		const page = await served.newPage({ viewport: phone });
		await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30&ls=nodes${chosen}`);
		const list = page.getByRole("region", { name: "Everything in the picture, as a list" });
		if (tapped !== null) await list.getByRole("button", { name: tapped }).click();
		const row = list.locator(".row-selected");
		await seen(row).toBeVisible();
		await seen(partsOf(page).details.or(page.locator(".sheet")).first()).toBeVisible();
		const edges = () =>
			row.evaluate((element) => {
				const head = element.closest("table")?.querySelector("thead th")?.getBoundingClientRect().bottom ?? 0;
				const end = element.closest("section")?.getBoundingClientRect().bottom ?? 0;
				const { top, bottom } = element.getBoundingClientRect();
				return top >= head - 1 && bottom <= end + 1;
			});
		await seen.poll(edges).toBe(true);
	},
);

test("the ends of a relationship have room for their names", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30&ls=relationships`);
	const table = page.getByRole("table", { name: /^Relationships in the picture/ });
	const row = table.getByRole("row").filter({ hasText: "Event with the governors’ association" }).first();
	const cut = await row.locator("td").evaluateAll((cells) =>
		cells
			.flatMap((cell) => [cell, ...cell.querySelectorAll("*")])
			.filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
			.map(({ textContent }) => textContent),
	);
	expect(cut).toEqual([]);
});

test("the keys that go up lead to rows that are seen whole under the head", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30&ls=relationships`);
	const table = page.getByRole("table", { name: /^Relationships in the picture/ });
	await table.locator(".row-button").first().focus();
	await page.keyboard.press("End");
	await seen(table.locator('tr[aria-rowindex="2"]')).toHaveCount(0);
	await page.keyboard.press("Home");
	const first = table.locator('tr[aria-rowindex="2"]');
	await seen(first.getByRole("button")).toBeFocused();
	const head = await table.getByRole("columnheader").first().boundingBox();
	const row = await first.boundingBox();
	expect(row?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
});

test.each(["en", "fr"] as const)(
	"on a phone the rows say whole how and when, under what lies over them (%s)",
	async (speak) => {
		const page = await served.newPage({ viewport: phone });
		await explore(page, `${served.url()}#v=1&l=${speak}&d=2019-09-30&ls=nodes`);
		const list = page.locator(".scene-table");
		const cut = () =>
			list.locator("tbody tr:not(.gap)").evaluateAll((rows) =>
				rows
					.flatMap((row) => [row, ...row.querySelectorAll("td, td .two-lines, .row-said")])
					.filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
					.map(({ textContent }) => textContent),
			);
		await seen(list.getByRole("row")).not.toHaveCount(0);
		expect(await cut()).toEqual([]);
		await list.locator(".scene-table-which button").nth(1).tap();
		await seen(list.getByRole("columnheader")).toHaveCount(4);
		await seen(list.locator(".row-said")).not.toHaveCount(0);
		expect(await cut()).toEqual([]);

		const edge = (name: string) => page.locator(name).evaluate((each) => each.getBoundingClientRect());
		const [card, tabs] = [await edge(".breadcrumb"), await edge(".scene-table-which")];
		expect(tabs.top - card.bottom).toBeGreaterThanOrEqual(8);
		// No two rules of the tools with nothing between them.
		await seen(page.locator(".scene-tools .tools-rule + .tools-rule")).toHaveCount(0);
	},
);
