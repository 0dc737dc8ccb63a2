import { afterEach, describe, expect, test } from "vitest";
import {
	clickNode,
	drawnIds,
	drawnRelationships,
	explore,
	find,
	partsOf,
	places,
	seen,
	showDate,
	takeBack,
	whereIs,
} from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();
const shared = served.sharedPage((page) => explore(page, served.url()));
afterEach(() => takeBack(shared()));

/** The opening, as it is when the page has just been opened. */
const opening = () => ({ page: shared(), ...partsOf(shared()) });

describe("search", () => {
	test("finds by the beginning of a name, whatever its case and accents", async () => {
		const { search, results } = opening();
		await search.fill("OPÉN");
		await seen(results.first()).toHaveText(/^OpenAI/);
		await search.fill("igor bab");
		await seen(results).toHaveText([/^Igor Babuschkin/]);
	});

	test("is reached by the slash and answered by arrow keys and Enter; Escape closes it", async () => {
		const { page, search, results, details } = opening();
		await page.keyboard.press("/");
		await seen(search).toBeFocused();
		await page.keyboard.type("openai");
		await seen(results.nth(1)).toBeVisible();
		await page.keyboard.press("ArrowDown");
		await seen(results.nth(1)).toHaveAttribute("aria-selected", "true");
		await seen(search).toHaveAttribute("aria-activedescendant", (await results.nth(1).getAttribute("id")) ?? "");
		await page.keyboard.press("Escape");
		await seen(results).toHaveCount(0);
		await search.fill("open");
		await seen(page.getByRole("status").filter({ hasText: /^8 results$/ })).toBeAttached();
		await page.keyboard.press("ArrowDown");
		const second = (await results.nth(1).locator(".search-result-name").textContent()) ?? "";
		await page.keyboard.press("Enter");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText(second);
	});

	test("takes an Enter that comes before the answer", async () => {
		const { page, search, details } = opening();
		await search.fill("gpt-4");
		await page.keyboard.press("Enter");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("GPT-4");
	});

	test("asks whether what is spelt nearly so was meant, and an Enter that came before chooses none of it", async () => {
		const { page, search, results, details } = opening();
		await search.fill("microsft");
		await search.press("Enter");
		const asked = "Nothing here is called “microsft”. Did you mean one of these?";
		await seen(page.locator(".search-note")).toHaveText(asked);
		await seen(page.getByRole("status").filter({ hasText: asked })).toBeAttached();
		await seen(results.first()).toContainText("Microsoft");
		const heading = details.getByRole("heading", { level: 2 });
		expect(await heading.filter({ hasText: /^Microsoft$/ }).count()).toBe(0);
		await search.press("Enter");
		await seen(heading).toHaveText("Microsoft");
	});

	test("finds a person by the last name before what merely begins with it", async () => {
		const { search, results } = opening();
		await search.fill("musk");
		await seen(results.locator(".search-result-name").getByText("Elon Musk", { exact: true })).toBeVisible();
	});

	test("brings what was found into the picture, where it and what it is tied to are seen beside all that floats over it, and selects it", async () => {
		const { page, picture, details, tools } = opening();
		expect(await drawnIds(page)).not.toContain("product/gpt-4");
		for (const [text, name, id, tied] of [
			["gpt", "GPT-4", "product/gpt-4", "company/openai"],
			["google", "Google", "company/google", "event/google-catches-up"],
		] as const) {
			const before = await places(page);
			await find(page, text, new RegExp(`^${name}`));
			await seen(details.getByRole("heading", { level: 2 })).toHaveText(name);
			await seen.poll(() => drawnIds(page)).toContain(id);
			const room = (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
			const [top, bottom] = [await page.locator(".canvas-top > .breadcrumb").boundingBox(), await tools.boundingBox()];
			for (const each of [id, tied]) {
				await seen.poll(async () => (await whereIs(page, each)).y).toBeGreaterThan((top?.y ?? 0) + (top?.height ?? 0));
				const at = await whereIs(page, each);
				expect(at.y).toBeLessThan(bottom?.y ?? 0);
				expect(at.x).toBeGreaterThan(room.x);
				expect(at.x).toBeLessThan(room.x + room.width);
			}
			expect(await places(page)).toMatchObject(before);
		}
	});

	test("brings the view to what is in the picture already, as large as it is, and moves nothing where it can be seen", async () => {
		const { page, picture, search, tools, details } = opening();
		for (let times = 0; times < 5; times++) await tools.getByRole("button", { name: "Zoom in" }).click();
		const room = (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		const size = async () => {
			const [one, other] = [await whereIs(page, "company/microsoft"), await whereIs(page, "company/openai")];
			return Math.hypot(one.x - other.x, one.y - other.y);
		};
		const before = await size();
		expect((await whereIs(page, "company/microsoft")).x).toBeGreaterThan(room.x + room.width);
		const find = async () => {
			await search.fill("microsoft");
			await seen(partsOf(page).results.first()).toContainText("in the picture");
			await page.keyboard.press("Enter");
			await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft");
		};
		await find();
		const fromMiddle = async () => {
			const { x, y } = await whereIs(page, "company/microsoft");
			return Math.hypot(x - room.x - room.width / 2, y - room.y - room.height / 2);
		};
		await seen.poll(fromMiddle).toBeLessThan(60);
		expect(await size()).toBeCloseTo(before, 0);
		const at = await whereIs(page, "company/microsoft");
		await find();
		await page.waitForTimeout(300);
		expect(await whereIs(page, "company/microsoft")).toEqual(at);
	});

	test("leaves the keys to the picture: the next one is about what was found", async () => {
		const { page, picture, search, details } = opening();
		await search.press("Control+a");
		await search.pressSequentially("musk");
		await search.press("Enter");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Elon Musk");
		await seen(picture).toBeFocused();
		await page.keyboard.press("m");
		const menu = details.getByRole("dialog", { name: "Add by kind" });
		await seen(menu.getByRole("button").first()).toBeFocused();
		await page.keyboard.press("Escape");
		await seen(menu).toBeHidden();
		await seen(picture).toBeFocused();
	});

	test("says which results are in the picture already, and what to do where nothing is found", async () => {
		const { page, search, results } = opening();
		await search.fill("microsoft");
		await seen(results.first()).toContainText("in the picture");
		await search.fill("qwertz");
		await seen(page.getByText("Nothing here is called “qwertz”. Try the beginning of a name.")).toBeVisible();
	});
});

describe("the details of a deal", () => {
	test("say amount, date, basis, parties, the earliest source and the whole chain of its evidence", async () => {
		const { page, details } = opening();
		await clickNode(page, "funding/microsoft-2019");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft’s investment in OpenAI");
		await seen(details).toContainText("1,000,000,000");
		await seen(details).toContainText("US dollars");
		await seen(details).toContainText("Less than six months after 11 March 2019.");
		await seen(details.locator("dl > div").filter({ hasText: "Basis" })).toContainText("reported");
		const parties = details.locator("dl > div").filter({ hasText: "Parties" }).getByRole("listitem");
		await seen(parties).toHaveText([/Microsoft\s*provided/, /OpenAI\s*received/]);
		await seen(details.locator("dl > div").filter({ hasText: "Earliest source here" })).toContainText("2023");
		const evidence = details.getByRole("region", { name: "Evidence" });
		await seen(evidence).toContainText("1 origin, 1 passage");
		await seen(evidence.locator(".evidence-chain")).toHaveText(/^This article, ¶ 23, s\. 1 → Financial Times/);
		await seen(evidence).toContainText(/This article \(published .*2023\)/);
		// The paragraph is the article's, and when the origin was published is not known.
		await seen(evidence.locator(".evidence-head")).toHaveText("Financial Times");
	});
});

describe("the details of a relationship", () => {
	test("open by a click on its line and say who says so", async () => {
		const { page, details } = opening();
		const line = (await drawnRelationships(page)).find(({ id }) => id === "fact/musk-cofounded-openai");
		expect(line).toBeDefined();
		await page.mouse.click(line?.seenAt.x ?? 0, line?.seenAt.y ?? 0);
		await seen(details.getByRole("heading", { level: 2 })).toHaveText(/^Elon Musk .*OpenAI$/);
		await seen(details.locator("dl > div").filter({ hasText: "Basis" })).toContainText("reported");
		await seen(details.locator("dl > div").filter({ hasText: "Period" })).toContainText("2015");
		await seen(details.getByRole("region", { name: "Evidence" }).getByRole("article").first()).toBeVisible();
		await seen(page).toHaveURL(/s=fact\/musk-cofounded-openai/);
	});
});

describe("the details of a person", () => {
	test("list every fact with a chip that opens its evidence in place", async () => {
		const { page, details } = opening();
		await clickNode(page, "person/elon-musk");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Elon Musk");
		// The rows of the documents below tell of passages, too, but are no facts.
		const rows = details.locator(".fact-row:has(.fact-line):not(.origin-row)");
		await seen(rows.nth(20)).toBeVisible();
		await seen(details.getByRole("region", { name: "Sources" })).toBeVisible();
		const chips = page.getByRole("button", { name: /^\d+ passages?$/ });
		await seen(rows.filter({ has: chips })).not.toHaveCount(0);
		await seen(rows.filter({ hasNot: chips })).toHaveCount(0);
		const row = rows.filter({ hasText: "last attested" }).or(rows).first();
		const chip = row.getByRole("button", { name: /^\d+ passages?$/ });
		await seen(chip).toHaveAttribute("aria-expanded", "false");
		await chip.click();
		await seen(chip).toHaveAttribute("aria-expanded", "true");
		await seen(row.locator(".evidence-chain").first()).toHaveText(/^This article, ¶ \d+/);
		await chip.click();
		await seen(row.locator(".evidence-chain")).toHaveCount(0);
	});

	test("are read from the top, whatever was read before them", async () => {
		const { page, details } = opening();
		const heading = details.getByRole("heading", { level: 2 });
		await clickNode(page, "company/openai");
		await seen(heading).toHaveText("OpenAI");
		await seen(details.locator(".fact-row").nth(5)).toBeAttached();
		await details.locator(".fact-row").last().scrollIntoViewIfNeeded();
		await seen(heading).not.toBeInViewport();
		await page.goto(`${served.url()}#v=1&l=en&s=company/microsoft,company/openai`);
		await seen(details.getByText("2 selected")).toBeInViewport();
	});

	test("show the ties by time, which open by a click, and what was given, never added across basis or kind, as the view has it", async () => {
		const { page, details } = opening();
		await find(page, "elon musk", "Elon Musk");
		const strip = details.getByRole("figure", { name: "Ties by time" });
		await seen(strip.getByRole("button", { name: "sits on the board of OpenAI, until 2018" })).toBeVisible();
		const money = details.locator(".money-totals");
		const reported = ["$100,000,000donationreported1 deal", "~$100,000,000donationclaimed1 deal"];
		const pledge = "~$1,000,000,000pledgereported1 deal";
		await seen(money.getByRole("listitem")).toHaveText([pledge, ...reported]);
		await seen(money).toContainText("nothing is added across them");
		await details.getByRole("button", { name: "Show them" }).click();
		await seen(money.getByRole("listitem")).toHaveText([
			pledge,
			...reported,
			"amount not statedcontinued fundingplanned1 deal",
		]);
		await strip.getByRole("button", { name: /^founded \(co-founder\) OpenAI/ }).click();
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Elon Musk founded OpenAI");
	});

	test("say by time each tie whole, in French too, so that rows tell apart", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=fr&d=2023-04-15&s=person/elon-musk`);
		const strip = partsOf(page).details.getByRole("figure", { name: "Les liens dans le temps" });
		const rows = strip.locator(".roles-words");
		await seen(rows).not.toHaveCount(0);
		const cut = await rows.evaluateAll((all) =>
			all.filter((each) => each.scrollWidth > each.clientWidth).map(({ textContent }) => textContent),
		);
		expect(cut).toEqual([]);
		// Above its line, not over it.
		const apart = await strip.getByRole("listitem").evaluateAll((all) =>
			all.every((each) => {
				const [line, role] = [each.querySelector("svg"), each.querySelector(".roles-words")];
				return (role?.getBoundingClientRect().bottom ?? 1) <= (line?.getBoundingClientRect().top ?? 0);
			}),
		);
		expect(apart).toBe(true);
	});

	test("follow the date: what was received by then is told, what was not yet is counted apart", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=2019-12-31&s=company/openai`);
		const { details } = partsOf(page);
		const money = details.locator(".money-totals");
		await seen(money.getByRole("listitem")).toHaveCount(4);
		await seen(money).toContainText("$1,000,000,000investmentreported1 deal");
		await showDate(page, "2019-01-31");
		await seen(money.getByRole("listitem")).toHaveCount(3);
		await seen(money).not.toContainText("investment");
		await seen(money).toContainText("1 deal that does not count at this date is left out.");
		await seen(details.getByRole("region", { name: "Funding" }).getByRole("heading").first()).toContainText(
			"3 of 4 at this date",
		);
	});

	test("say of an open role when it was last attested", async () => {
		const { page, details } = opening();
		await find(page, "twitter", /^Twitter, Inc\./);
		const role = details.locator(".fact-row").filter({ hasText: "(chief executive)" });
		await seen(role).toContainText(/attested/);
	});
});

describe("the details of a company", () => {
	test("hold what was said in full, what it was by time, where accounts differ, and the documents that all of it goes back to", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=any&s=company/openai`);
		const { details } = partsOf(page);
		const statements = details.getByRole("region", { name: "Statements" }).getByRole("listitem");
		await seen(statements.filter({ hasText: "Neither are still true.”" })).toContainText("Elon Musk said of it");
		await seen(statements.filter({ hasText: "It limits what its investors can earn" })).toContainText("in our words");
		const was = details.getByRole("region", { name: "What it was, or was said to be" }).getByRole("listitem");
		await seen(was.filter({ hasText: "legal form" }).first()).toContainText("from 2015, end unknown");
		await seen(was.filter({ hasText: "market capitalisation" }).first()).toContainText("market capitalisation, $30bn");
		await seen(details.getByRole("region", { name: "Where accounts differ" }).getByRole("button")).not.toHaveCount(0);
		const sources = details.getByRole("region", { name: "Sources" });
		await seen(sources.getByRole("heading")).toHaveText(/^Sources\d+ origins, \d+ passages$/);
		await seen(sources.getByRole("listitem").first()).toContainText(/\d+ passages.*\d+ facts/);
		await was.getByRole("button", { name: "for profit", exact: true }).click();
		const versions = details.getByRole("region", { name: "Versions" });
		await seen(versions.getByRole("listitem")).toHaveCount(2);
		await versions.getByRole("button").click();
		await seen(versions.getByRole("listitem").first()).toHaveAttribute("aria-current", "true");
	});

	test("of a source hold what rests on it", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=any&s=source/financial-times`);
		const { details } = partsOf(page);
		const resting = details.getByRole("region", { name: "What rests on it" });
		await resting.getByRole("button", { name: /Microsoft’s investment in OpenAI/ }).click();
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft’s investment in OpenAI");
	});
});

describe("words that were said", () => {
	test("stand between the marks of the page’s language, and say in which language they are", async () => {
		const { page, details } = opening();
		await clickNode(page, "statement/musk-2017-warning");
		const words = details.getByRole("blockquote").first();
		await seen(words).toHaveAttribute("lang", "fr");
		await seen(words).toHaveText(/^“.+”$/s);
	});

	test("have no marks where they are put in our words", async () => {
		const { page, details } = opening();
		await clickNode(page, "statement/openai-profit-cap");
		await seen(details.locator(".said")).toContainText("in our words");
		await seen(details.locator(".said").getByRole("blockquote")).toHaveCount(0);
		await seen(details.locator(".said")).not.toContainText(/[“”«»]/);
	});
});

describe("where accounts differ", () => {
	test("every side stands beside the others, with who says so, and opens by a click", async () => {
		const { page, details } = opening();
		await clickNode(page, "event/payments-cease");
		const differ = details.getByRole("region", { name: "Where accounts differ" });
		const card = differ.getByRole("article").filter({ hasText: "OpenAI announced in 2018" });
		await seen(card.getByRole("heading", { name: "Announced; reported not to have happened" })).toBeVisible();
		// OpenAI tells two of the three.
		await seen(card.locator(".differ-side")).toHaveCount(2);
		await seen(card.locator(".differ-words")).toHaveCount(3);
		await seen(card.locator(".differ-zigzag")).toHaveCount(0);
		await card.locator(".differ-side").filter({ hasText: "OpenAI" }).getByRole("button").first().click();
		await seen(page).toHaveURL(/s=(statement\/openai-2018|funding\/musk-continued-funding)/);
	});

	test("what cannot both be true is found from the company that it is about", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&s=company/twitter`);
		const { details } = partsOf(page);
		const differ = details.getByRole("region", { name: "Where accounts differ" });
		await differ.getByRole("button", { name: "Both cannot be true" }).click();
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Both cannot be true");
		await seen(details.locator(".differ-side")).toHaveCount(2);
		await seen(details.locator(".differ-zigzag")).toBeVisible();
		// What a side says is seen to open, and to have evidence.
		const said = details.locator(".differ-side").getByRole("button");
		await seen(said).toHaveText([/\d passages?$/, /\d passages?$/]);
		for (const each of await said.locator(".differ-said").all())
			await seen(each).toHaveCSS("text-decoration-line", "underline");
		await seen(page).toHaveURL(/s=disagreement\/twitter-renamed-or-merged/);
	});
});

describe("leaving the details", () => {
	test("Escape in the picture, a click beside everything and the cross all close them", async () => {
		const { page, picture, details } = opening();
		await clickNode(page, "company/microsoft");
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft");
		await picture.focus();
		await page.keyboard.press("Escape");
		await seen(details.getByRole("heading", { name: "What to try" })).toBeVisible();
		await clickNode(page, "company/microsoft");
		await details.getByRole("button", { name: "Close the details" }).click();
		await seen(details.getByRole("heading", { name: "What to try" })).toBeVisible();
		await seen(page).toHaveURL(served.url());
	});
});
