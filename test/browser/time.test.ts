import type { Page } from "@playwright/test";
import { describe, expect, test } from "vitest";
import { drawnIds, drawnRelationships, explore, partsOf, places, seen, showDate } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

async function open(fragment: string) {
	const page = await served.newPage();
	await explore(page, `${served.url()}${fragment}`);
	return { page, ...partsOf(page) };
}

const shared = served.sharedPage((page) => explore(page, served.url()));

let openings = 0;

/** The opening, by a link within the page, whatever a test before has left in it. */
async function opening() {
	const page = shared();
	openings += 1;
	// Were it the address that the page has, nothing would follow it.
	await page.goto(`${served.url()}#v=1&l=en&d=2019-09-30&opening=${openings}`);
	const parts = partsOf(page);
	await seen(parts.handle).toHaveText("2019-09-30");
	return { page, ...parts };
}

const looks = ["certain", "possible", "undated", "ended", "not-yet"];

/** How the line of a relationship is drawn; null where it is not. */
async function lookOf(page: Page, id: string): Promise<string | null> {
	const line = (await drawnRelationships(page)).find((each) => each.id === id);
	return line?.classes.find((name) => looks.includes(name)) ?? null;
}

const boardSeat = "fact/musk-board-openai";
const deal = "funding/microsoft-2019#PROVIDED@company/microsoft";

describe("moving the date", () => {
	test("moves nothing in the picture", async () => {
		const { page, handle } = await opening();
		const everywhere = await places(page);
		for (const date of ["2012-01-01", "2018-06-30", "2023-04-15"]) {
			await showDate(page, date);
			await seen(handle).toHaveText(date);
			for (const [id, at] of Object.entries(await places(page)))
				expect({ id, ...at }).toEqual({ id, ...everywhere[id] });
		}
	});

	test("shows what the dates cover, what they may cover, what has ended and what is not yet", async () => {
		const { page } = await opening();
		expect(await lookOf(page, deal)).toBe("certain");
		expect(await lookOf(page, boardSeat)).toBe("ended");
		await showDate(page, "2019-06-01");
		await seen.poll(() => lookOf(page, deal)).toBe("possible");
		await showDate(page, "2019-03-11");
		await seen.poll(() => lookOf(page, deal)).toBe("not-yet");
		await showDate(page, "2017-06-01");
		await seen.poll(() => lookOf(page, boardSeat)).toBe("possible");
	});

	test("says how many facts are true and happened, and the details stand back with it", async () => {
		const { page, legend, details } = await open("#v=1&l=en&s=person/elon-musk");
		const heading = legend.locator(".state-counts").getByRole("heading");
		const before = await heading.textContent();
		const board = details
			.locator(".fact-row")
			.filter({ hasText: "sits on the board of" })
			.or(details.locator(".fact-row").filter({ hasText: /board/ }))
			.first();
		await seen(board).toHaveClass(/fact-away/);
		await showDate(page, "2017-06-01");
		await seen(heading).not.toHaveText(before ?? "");
		await seen(board).not.toHaveClass(/fact-away/);
		const [holds] = await legend.locator(".state-counts dd").allTextContents();
		await seen(page.locator(".plot-count")).toHaveText(`${holds} true on this day`);
	});

	test("goes by the arrow keys: a day, with Shift a month, with Alt a year, and to both ends", async () => {
		const { page, handle, sentence } = await opening();
		await handle.focus();
		const date = sentence.getByRole("button").first();
		for (const [key, shown] of [
			["ArrowRight", "1 Oct 2019"],
			["ArrowLeft", "30 Sep 2019"],
			["Shift+ArrowRight", "30 Oct 2019"],
			["Alt+ArrowLeft", "30 Oct 2018"],
			["Home", "1 Jan 2015"],
			["End", "31 Dec 2023"],
		] as const) {
			await page.keyboard.press(key);
			await seen(date).toHaveText(shown);
		}
		// The last source is of April 2023: what is open then may have ended since.
		await seen(handle).toHaveAttribute(
			"aria-valuetext",
			/^31 Dec 2023, \d+ may be true on this day · \d+ already happened$/,
		);
	});

	test("says that something may be true where no date surely covers the day", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=1969-12-31`);
		await seen(page.locator(".plot-count")).toHaveText(/^\d+ may be true on this day$/);
		await seen(partsOf(page).handle).toHaveAttribute(
			"aria-valuetext",
			/may be true on this day · \d+ may have happened$/,
		);
	});

	test("goes by dragging the handle and by a press on the histogram", async () => {
		const { page, handle } = await opening();
		const flag = await handle.locator(".flag").boundingBox();
		const plot = await page.locator(".plot").boundingBox();
		if (flag === null || plot === null) throw new Error("The handle and the histogram are to be seen.");
		const y = flag.y + flag.height / 2;
		await page.mouse.move(flag.x + flag.width / 2, y);
		await page.mouse.down();
		await page.mouse.move(plot.x + plot.width * 0.3, y, { steps: 5 });
		await page.mouse.move(plot.x + 1, y, { steps: 5 });
		await page.mouse.up();
		await seen(handle).toHaveText(/^2015-01-0\d$/);
		await page.mouse.click(plot.x + plot.width / 2, plot.y + plot.height / 3);
		await seen(handle).toHaveText(/^2019-0[67]-\d\d$/);
	});

	test("goes by typing, and says what is no day", async () => {
		const { page, sentence, search } = await opening();
		const date = sentence.getByRole("button").first();
		await date.click();
		const field = page.getByRole("dialog", { name: "Date" }).getByRole("textbox");
		await field.fill("2019-02-30");
		await field.press("Enter");
		await seen(page.getByRole("alert")).toHaveText("“2019-02-30”: there is no such day. Write 2019-02-28.");
		await field.fill("11/3/2019");
		await field.press("Enter");
		await seen(date).toHaveText("11 Mar 2019");
		await seen(date).toBeFocused();
		await date.click();
		await page.keyboard.press("Escape");
		await seen(page.getByRole("dialog")).toHaveCount(0);
		await seen(date).toHaveText("11 Mar 2019");
		await date.click();
		await search.focus();
		await page.keyboard.press("Escape");
		await seen(page.getByRole("dialog")).toHaveCount(0);
		await seen(date).toBeFocused();
	});

	test("takes the keys that follow a click in the same moment", async () => {
		const { page, sentence } = await opening();
		const date = sentence.getByRole("button").first();
		const focused = await date.evaluate(async (button: HTMLElement) => {
			button.click();
			await new Promise((resolve) => setTimeout(resolve));
			return document.activeElement?.tagName;
		});
		expect(focused).toBe("INPUT");
		await page.keyboard.type("2019-03-11");
		await page.keyboard.press("Enter");
		await seen(date).toHaveText("11 Mar 2019");
	});

	test("goes by a month, to the first and last day with something, and to any date", async () => {
		const { page, handle, sentence, legend } = await opening();
		const step = (name: string) => page.getByRole("button", { name }).click();
		await step("One month later");
		await seen(handle).toHaveText("2019-10-30");
		await step("One month earlier");
		await seen(handle).toHaveText("2019-09-30");
		await step("First date with something");
		await seen(handle).toHaveText("2015-01-01");
		await step("Last date with something");
		await seen(handle).toHaveText(/^2023-/);
		await page.getByRole("radio", { name: "Any date" }).check();
		await seen(sentence).toHaveText("Showing what was true at any date, using sources published up to today.");
		await seen(legend.locator(".state-counts").getByRole("heading")).toHaveText(/^\d+ facts, at any date$/);
		expect(await lookOf(page, boardSeat)).toBe("certain");
	});
});

describe("the day up to which sources count", () => {
	test("leaves what they attest by then, and says that people may have known more", async () => {
		const { page, sentence } = await open("#v=1&l=en&d=2023-04-30");
		expect(await drawnIds(page)).toContain("statement/musk-2023-02-17");
		const known = page.getByRole("slider", { name: "Sources published up to" });
		await seen(known).toHaveCount(0);
		await sentence.getByRole("button").last().click();
		await seen(known).toHaveAttribute("aria-valuetext", "today");
		// The row says what it is of, and its handle at the end leaves room to what closes it.
		await seen(page.getByText("Sources published", { exact: true })).toBeVisible();
		const [held, cross] = [
			await page.locator(".known-track .flag").boundingBox(),
			await page.locator(".known-row > .icon-button svg").boundingBox(),
		];
		expect((cross?.y ?? 0) + (cross?.height ?? 0)).toBeLessThanOrEqual(held?.y ?? 0);
		await sentence.getByRole("button").last().click();
		const field = page.getByRole("dialog").getByRole("textbox");
		await field.fill("2022-12");
		await field.press("Enter");
		await seen(sentence).toHaveText("Showing what was true on 30 Apr 2023, using sources published up to 31 Dec 2022.");
		await seen(page.getByText("People may have known more than these sources say.")).toBeVisible();
		await seen.poll(() => drawnIds(page)).not.toContain("statement/musk-2023-02-17");
		expect(await drawnIds(page)).toContain("statement/musk-2022-12-04");
		await seen(page).toHaveURL(/k=2022-12-31/);
		await page.reload();
		await seen(known).toHaveAttribute("aria-valuetext", "31 Dec 2022");
		await known.focus();
		await page.keyboard.press("ArrowLeft");
		await seen(sentence).toHaveText(/using sources published up to 30 Dec 2022\.$/);
		await known.press("Alt+ArrowLeft");
		const dot = page.getByRole("button", {
			name: /11 Mar 2019: OpenAI announcement of 11 March 2019\. \d+ facts here/,
		});
		await dot.focus();
		await seen(dot.locator(".known-told")).toBeVisible();
		await dot.press("Enter");
		await seen(sentence).toHaveText(/using sources published up to 11 Mar 2019\.$/);
		await known.press("Home");
		await sentence.getByRole("button").last().click();
		await field.fill("1990");
		await field.press("Enter");
		await seen(page.getByText("No source here was published by 31 Dec 1990.")).toBeVisible();
		await page.getByRole("button", { name: /^Go to the first source: / }).click();
		await seen(page.getByText("No source here was published by 31 Dec 1990.")).toHaveCount(0);
		await page.getByRole("button", { name: "Back to today" }).click();
		await seen(known).toHaveCount(0);
		await seen(sentence).toHaveText(/using sources published up to today\.$/);
		await seen.poll(() => drawnIds(page)).toContain("statement/musk-2023-02-17");
	});
});

describe("a date at which nothing is", () => {
	test("is said, with a way to the nearest day that has something", async () => {
		const { page, handle } = await open("#v=1&l=en&d=2020-01-01&n=p.igor-babuschkin_-200_0,p.elon-musk_0_0");
		await seen(page.getByText("Nothing here is dated to this day.")).toBeVisible();
		await page.getByRole("button", { name: "Nearest day with something: 1 Mar 2023" }).click();
		await seen(page.getByText("Nothing here is dated to this day.")).toHaveCount(0);
		await seen(handle).toHaveText("2023-03-01");
	});
});

describe("a period", () => {
	test("is shown beside a day: by the switch, by typing, by its two handles and by its link", async () => {
		const { page, sentence, legend } = await open("#v=1&l=en");
		await page.getByRole("radio", { name: "Period" }).check();
		await seen(sentence).toHaveText(
			"Showing what was true at some time between 1 Oct 2018 and 30 Sep 2019, using sources published up to today.",
		);
		const [from, to] = [
			page.getByRole("slider", { name: "Start of the period shown" }),
			page.getByRole("slider", { name: "End of the period shown" }),
		];
		await from.focus();
		await page.keyboard.press("Alt+ArrowLeft");
		await seen(from).toHaveText("2017-10-01");
		await to.focus();
		await page.keyboard.press("Shift+ArrowRight");
		await seen(to).toHaveText("2019-10-30");
		await page.keyboard.press("Home");
		await seen(to, "does not pass the other").toHaveText("2017-10-01");

		await showDate(page, "2015/2018");
		await seen(from).toHaveText("2015-01-01");
		await seen(to).toHaveText("2018-12-31");
		await seen.poll(() => lookOf(page, boardSeat), { message: "it was held at some time in it" }).toBe("certain");
		await seen.poll(() => lookOf(page, deal)).toBe("not-yet");
		await seen(legend.locator(".state-counts").getByRole("heading")).toHaveText(
			/^\d+ true at some time in it · \d+ happened in it$/,
		);
		await seen(page).toHaveURL(/d=2015-01-01\/2018-12-31/);
		await page.reload();
		await seen(sentence).toHaveText(/between 1 Jan 2015 and 31 Dec 2018, /);

		await page.getByRole("radio", { name: "Day" }).check();
		await seen(sentence).toHaveText(/^Showing what was true on 31 Dec 2018,/);
	});

	test("that runs backwards, or is none, is told with what would be right, and mended by a click", async () => {
		const { page, sentence } = await opening();
		await sentence.getByRole("button").first().click();
		const field = page.getByRole("dialog", { name: "Date" }).getByRole("textbox");
		const told = page.getByRole("alert");
		await field.fill("2018/2015");
		await field.press("Enter");
		await seen(told).toHaveText("“2018/2015” runs backwards. Write 2015/2018.");
		await field.fill("12019-01-01");
		await field.press("Enter");
		await seen(told).toHaveText("“12019-01-01” is out of range. Years go from 0001 to 9999, with four digits.");
		await field.fill("2015 to 2018");
		await field.press("Enter");
		await seen(told).toHaveText("“2015 to 2018” cannot be read as a date. Write 2015/2018.");
		expect(await field.evaluate((input: HTMLInputElement) => input.value.slice(input.selectionStart ?? 0))).toBe(
			" to 2018",
		);
		await page.getByRole("button", { name: "Show 2015/2018" }).click();
		await seen(sentence).toHaveText(/between 1 Jan 2015 and 31 Dec 2018, /);
	});
});

describe("while the date is on its way", () => {
	/** The sheet that follows it, and the looks that Cytoscape has. */
	const sheet = (page: Page) => page.locator(".graph > canvas").nth(2);

	test("a light picture follows the drag, and the whole picture is drawn once at its end", async () => {
		const { page, handle, sentence } = await opening();
		const flag = await handle.locator(".flag").boundingBox();
		const plot = await page.locator(".plot").boundingBox();
		if (flag === null || plot === null) throw new Error("The handle and the histogram are to be seen.");
		const everywhere = await places(page);
		await seen(sheet(page)).toBeHidden();
		await page.mouse.move(flag.x + flag.width / 2, flag.y + 8);
		await page.mouse.down();
		await page.mouse.move(plot.x + plot.width * 0.3, flag.y + 8, { steps: 4 });
		await page.mouse.move(plot.x + plot.width * 0.02, flag.y + 8, { steps: 4 });
		await seen(sheet(page)).toBeVisible();
		await seen(sentence, "the words follow").toHaveText(/^Showing what was true on \d+ Mar 2015/);
		expect(await lookOf(page, deal), "Cytoscape waits").toBe("certain");
		await page.mouse.up();
		await seen(sheet(page)).toBeHidden();
		expect(await lookOf(page, deal)).toBe("not-yet");
		for (const [id, at] of Object.entries(await places(page))) expect({ id, ...at }).toEqual({ id, ...everywhere[id] });
	});

	test("time passes from change to change, asks first where little movement is wanted, and stops for the reader", async () => {
		const { page, handle } = await opening();
		await page.getByRole("button", { name: "Let time pass" }).click();
		const options = page.getByRole("dialog", { name: "How time passes" });
		await seen(options).toContainText("Your system asks for little movement.");
		await seen(handle).toHaveText("2019-09-30");
		await options.getByRole("radio", { name: "4×" }).check();
		await options.getByRole("button", { name: "Let time pass" }).click();
		await seen(handle).not.toHaveText("2019-09-30");
		await seen(sheet(page)).toBeVisible();
		await page.keyboard.press("Escape");
		await seen(page.getByRole("button", { name: "Let time pass" })).toBeVisible();
		await seen(sheet(page)).toBeHidden();
	});
});
