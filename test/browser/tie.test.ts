import type { Page } from "@playwright/test";
import { beforeAll, describe, expect, test } from "vitest";
import {
	clickNode,
	drawn,
	drawnIds,
	drawnRelationships,
	explore,
	partsOf,
	places,
	seen,
	whereIs,
} from "../helpers/page.ts";
import { phone, useServed } from "../helpers/served.ts";

const served = useServed();

// Neo4j plans a statement when it is first asked, which on a busy machine takes longer than a reader would wait.
beforeAll(async () => {
	const ask = (query: string) =>
		fetch(`${served.url()}graphql`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ query }),
		});
	const ends = 'from: "company/xai", to: "product/supercomputer", maxHops: 8, first: 10';
	for (const order of ["ANY", "CHRONOLOGICAL", "SIMULTANEOUS"]) {
		await ask(
			`{ paths(${ends}, order: ${order}) { paths { nodes { name } relationships { id } } refusal { reason } } }`,
		);
	}
	await ask(
		'{ entity(id: "company/xai") { relationships { nodes { fact { evidence { id } disagreements { id } } } } } }',
	);
	await ask('{ fact(id: "fact/musk-cofounded-openai") { evidence { id } disagreements { id } } }');
}, 240_000);

/** Two ends that stand far apart, with nothing between them yet. */
const ends = "#v=1&l=en&d=2019-09-30&n=p.elon-musk_-300_60,c.microsoft_300_60";

const card = (page: Page) => page.getByRole("region", { name: /^(How .* and .* are tied|Ce qui relie .* et .*)$/ });

const steps = (page: Page) => card(page).locator(".breadcrumb-steps > li .path-step:not(.path-via)");

/** The relationships that are highlighted. */
const highlighted = async (page: Page) =>
	(await drawnRelationships(page))
		.filter(({ classes }) => classes.includes("path"))
		.map(({ id }) => id)
		.sort();

/** The view that the address says, without the places of nodes. */
const addressed = (page: Page, part: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(part);

describe("asking for a tie", () => {
	test("by clicks: its steps with dates, its nodes in the picture, others of it, not through one of it, and its link", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}${ends}`);
		const { details } = partsOf(page);
		await clickNode(page, "person/elon-musk");
		await details.getByRole("button", { name: "Path to…" }).click();
		const choose = page.getByRole("region", { name: "From Elon Musk to …" });
		await seen(choose.getByRole("combobox")).toBeFocused();
		const before = await places(page);
		await clickNode(page, "company/microsoft");

		// The steps in words, with their dates; what it passes joins the picture and nothing else moves.
		await seen(steps(page)).toHaveCount(2);
		await seen(steps(page).first()).toContainText("Elon Musk founded OpenAI (co-founder)2015");
		await seen.poll(() => drawnIds(page)).toContain("company/openai");
		const after = await places(page);
		expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before);
		await seen.poll(async () => (await highlighted(page)).length).toBe(2);
		await seen(steps(page).nth(1)).toContainText("Microsoft controls OpenAI (effective control) claimed by Elon Musk");
		const said = /^Path 1 of \d+: Elon Musk founded OpenAI .* \(effective control\), claimed by Elon Musk\.$/;
		await seen(page.getByRole("status").filter({ hasText: said })).toBeAttached();

		// A step opens who says so.
		await steps(page).first().getByRole("button").first().click();
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Elon Musk founded OpenAI");
		await seen(details.locator(".evidence-chain").first()).toBeVisible();

		// The next of them goes through the deal, which is one step with both its parties.
		await card(page).getByRole("button", { name: "Next path" }).click();
		await seen(card(page).getByText(/^2 of \d+$/)).toBeVisible();
		await seen.poll(() => drawnIds(page)).toContain("funding/microsoft-2019");
		await seen(steps(page).nth(1)).toContainText("Microsoft provided $1bn, received by OpenAI");

		// The link brings all of it back, where it stood.
		await seen.poll(() => addressed(page, "ti")).toBe("2");
		// The address follows the picture a moment later.
		await seen.poll(() => addressed(page, "n")).toContain("f.microsoft-2019");
		const there = { ids: await drawnIds(page), places: await places(page), path: await highlighted(page) };
		await page.goto("about:blank");
		await page.goBack();
		await seen(card(page).getByText(/^2 of \d+$/)).toBeVisible();
		await seen.poll(() => highlighted(page)).toEqual(there.path);
		expect({ ids: await drawnIds(page), places: await places(page) }).toEqual({ ids: there.ids, places: there.places });

		// Not through this one: no path passes it any more, until it is allowed again.
		await card(page).getByRole("button", { name: "Not through this one: OpenAI" }).click();
		await seen.poll(() => addressed(page, "tx")).toBe("company/openai");
		const chip = card(page).getByRole("button", { name: "Allow again: OpenAI" });
		await seen(chip).toBeVisible();
		await seen(card(page).getByText(/^through OpenAI$/)).toHaveCount(0);
		await seen(
			card(page)
				.getByText(/goes through what is left out|^\d+ of \d+$/)
				.first(),
		).toBeVisible();
		await chip.click();
		await seen(steps(page).first()).toContainText("Elon Musk founded OpenAI");
		await card(page)
			.getByRole("button", { name: /^Not through this one: Elon Musk founded OpenAI/ })
			.click();
		await seen(card(page).getByRole("button", { name: "Allow again: Elon Musk founded OpenAI" })).toBeVisible();

		// From the other end it begins there; closing it leaves the picture as it is.
		await card(page).getByRole("button", { name: "From the other end" }).click();
		await seen.poll(() => addressed(page, "tie")).toBe("company/microsoft,person/elon-musk");
		await card(page).getByRole("button", { name: "Close the path" }).click();
		await seen(card(page)).toHaveCount(0);
		await seen.poll(() => addressed(page, "tie")).toBeNull();
		expect(await drawnIds(page)).toContain("company/openai");
	});

	test("in date order: what breaks it is said and marked, in the card, the picture and the link; at the same time under More", async () => {
		const page = await served.newPage();
		await explore(
			page,
			`${served.url()}#v=1&l=en&d=2019-09-30&n=c.xai_-300_60,m.supercomputer_300_60&tie=company/xai,product/supercomputer`,
		);
		await seen(steps(page).first()).toBeVisible();
		await card(page).getByRole("button", { name: "Show it in the picture" }).click();
		await seen.poll(() => drawnIds(page)).toContain("person/elon-musk");
		await card(page).getByRole("radio", { name: "In date order" }).check();
		const refused = /^No route in date order: Elon Musk .* before Elon Musk became an officer of X\.AI/;
		await seen(card(page).getByText(refused)).toBeVisible();
		// Who sees has it in the card and in the picture; it is said, and shown no third time.
		await seen(page.locator("p.unseen[role=status]").filter({ hasText: refused })).toBeAttached();
		expect(await page.locator(".toast").textContent()).not.toMatch(refused);
		await seen(card(page).getByText("the order breaks here")).toHaveCount(1);
		await seen.poll(async () => (await highlighted(page)).length).toBe(3);
		await seen.poll(() => addressed(page, "to")).toBe("chronological");
		await page.reload();
		await seen(card(page).getByText(refused)).toBeVisible();
		// Nor does the card of a link that is opened hide where.
		const lowest = async () => {
			const { y, height } = (await card(page).boundingBox()) ?? { y: 0, height: 0 };
			return y + height;
		};
		await seen
			.poll(async () => Math.min(...(await drawn(page)).map(({ seenAt }) => seenAt.y)) - (await lowest()))
			.toBeGreaterThan(0);
		await card(page).getByRole("button", { name: "More" }).click();
		await card(page).getByRole("radio", { name: "At the same time" }).check();
		await seen.poll(() => addressed(page, "to")).toBe("simultaneous");
		await seen(card(page)).toHaveAttribute("aria-busy", "false");
		await card(page).getByRole("radio", { name: "Shortest" }).check();
		await seen(card(page).getByText("the order breaks here")).toHaveCount(0);
		await seen(steps(page).first()).toBeVisible();
	});

	test("from two that are selected, and why there is none: one end, an end not there at the date", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30&n=p.elon-musk_-300_60,c.xai_300_60,c.openai_0_60`);
		const { details } = partsOf(page);
		await clickNode(page, "person/elon-musk");
		await page.keyboard.down("Shift");
		await clickNode(page, "company/xai");
		await page.keyboard.up("Shift");
		await seen(details.getByRole("region", { name: "2 selected" })).toContainText("Elon Musk");
		await seen.poll(() => addressed(page, "s")).toBe("person/elon-musk,company/xai");
		// Its key asks the same as the button.
		await page.keyboard.press("p");
		await seen.poll(() => addressed(page, "tie")).toBe("person/elon-musk,company/xai");
		await card(page).getByRole("button", { name: "Close", exact: false }).first().click();
		await details.getByRole("button", { name: "Path between them" }).click();
		await seen(steps(page).first()).toBeVisible();

		await card(page).getByRole("radio", { name: "At the date shown: 30 Sep 2019" }).check();
		await seen(card(page).getByText("X.AI is not there at the date shown (30 Sep 2019).")).toBeVisible();
		await seen.poll(() => addressed(page, "td")).toBe("1");
		await card(page).getByRole("button", { name: "At any date" }).click();
		await seen(steps(page).first()).toBeVisible();

		await details.getByRole("button", { name: "Path to…" }).click();
		const { x, y } = await whereIs(page, "company/xai");
		await page.mouse.click(x, y);
		await seen(card(page).getByText("Both ends are X.AI.")).toBeVisible();
	});

	test("a shorter route that breaks the order beside longer ones that keep it: marked in the picture, left out by a click", async () => {
		const page = await served.newPage();
		await explore(
			page,
			`${served.url()}#v=1&l=en&n=p.igor-babuschkin_-300_60,c.openai_300_60&tie=person/igor-babuschkin,company/openai&to=chronological`,
		);
		const said = card(page).getByText(/^A shorter route breaks the order: Elon Musk named OpenAI .* before Igor/);
		await seen(said).toBeVisible();
		await seen(card(page).getByText("the order breaks here")).toHaveCount(0);
		await card(page).getByRole("button", { name: "Show where it breaks" }).click();
		await seen(steps(page)).toHaveCount(2);
		await seen(card(page).getByText("the order breaks here")).toHaveCount(1);
		await seen.poll(async () => (await highlighted(page)).length).toBe(2);
		await seen.poll(() => addressed(page, "ti")).not.toBeNull();
		const link = page.url();
		await card(page).getByRole("button", { name: "Back to the one in order" }).click();
		await seen(card(page).getByText("the order breaks here")).toHaveCount(0);

		// The link shows the break again; what breaks it is left out by one click.
		await page.goto("about:blank");
		await explore(page, link);
		await seen(card(page).getByText("the order breaks here")).toHaveCount(1);
		await card(page)
			.getByRole("button", { name: /^Not through this one: / })
			.first()
			.click();
		await seen(card(page).getByText("the order breaks here")).toHaveCount(0);
		await seen(card(page).getByRole("button", { name: /^Allow again: / })).toBeVisible();
	});

	test("where an order breaks is seen: a card that would hide it makes room", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&tie=company/xai,company/microsoft&to=chronological`);
		await card(page).getByRole("button", { name: "Show where it breaks" }).click();
		const hidden = async () => {
			const box = await card(page).boundingBox();
			const lower = (box?.y ?? 0) + (box?.height ?? 0);
			const right = (box?.x ?? 0) + (box?.width ?? 0);
			const path = ["company/xai", "person/elon-musk", "company/openai", "company/microsoft"];
			return (await drawn(page))
				.filter(({ id, seenAt }) => path.includes(id) && seenAt.y < lower && seenAt.x < right)
				.map(({ id }) => id);
		};
		await seen.poll(hidden).toEqual([]);
		await seen(card(page).getByRole("button", { name: "Back to the one in order" })).toBeVisible();
	});

	test("a link to an end that there is not says so in the reader's language", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=fr&tie=person/nobody,company/microsoft`);
		await seen(page.getByText("Introuvable : person/nobody.")).toBeVisible();
		await seen(page.getByRole("button", { name: "Réessayer" })).toHaveCount(0);
	});

	test("a link that avoids what there is not finds its path all the same", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&tie=person/elon-musk,company/microsoft&tx=person/nobody`);
		await seen(card(page).getByText("in date order", { exact: false }).first()).toBeVisible();
		await seen(card(page).getByText("person/nobody").first()).toBeVisible();
	});

	describe("where there is none, says why", () => {
		const shared = served.sharedPage((page) => explore(page, served.url()));
		const asking = async (part: string) => {
			await explore(shared(), `${served.url()}#v=1&l=en&d=2019-09-30&n=p.elon-musk_-300_60,c.openai_300_60&${part}`);
			return card(shared());
		};

		test.each([
			[
				"an end that nothing ties to anybody",
				"tie=person/elon-musk,company/business-insider",
				/^Nothing that counts here ties Business Insider to anybody\.$/,
			],
			[
				"an end that is not there at the date",
				"tie=person/elon-musk,company/xai&td=1",
				"X.AI is not there at the date shown (30 Sep 2019).",
			],
			["both ends the same", "tie=company/openai,company/openai", "Both ends are OpenAI."],
			["an end that does not exist", "tie=person/elon-musk,company/nobody", /nobody/],
		])("%s", async (_, part, told) => {
			await seen((await asking(part)).getByText(told).first()).toBeVisible();
		});
	});

	test("by keyboard alone, in the picture and by name; in French on a phone", async () => {
		const page = await served.newPage({ viewport: phone, locale: "fr-FR" });
		await explore(page, `${served.url()}#v=1&d=2019-09-30&n=p.elon-musk_0_-200,c.openai_0_0,c.microsoft_0_200`);
		const { picture } = partsOf(page);
		await picture.focus();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("p");
		await seen(page.getByRole("region", { name: "De Elon Musk à…" })).toBeVisible();
		await seen(picture).toBeFocused();
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("p");
		await seen(card(page)).toBeVisible();
		await seen.poll(() => addressed(page, "tie")).toBe("person/elon-musk,company/microsoft");
		await card(page).getByRole("button", { name: "Les étapes en mots" }).click();
		await seen(steps(page).first()).toContainText("Elon Musk a fondé OpenAI");
		// The other end by its name: the field has the keyboard, and after it the answer.
		await picture.focus();
		await page.keyboard.press("p");
		const other = page.getByRole("combobox", { name: "Chercher l’autre bout" });
		await other.focus();
		await other.fill("alphabet");
		await seen(page.getByRole("listbox").getByRole("option").first()).toContainText("Alphabet");
		await page.keyboard.press("Enter");
		await seen.poll(() => addressed(page, "tie")).toBe("company/microsoft,company/alphabet");
		await seen(card(page)).toBeFocused();
	});
});
