import { afterEach, describe, expect, test } from "vitest";
import { drawn, drawnIds, explore, partsOf, seen, takeBack } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

const brightness = (colour: string): number => Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));

describe("the opening", () => {
	const shared = served.sharedPage((page) => explore(page, served.url()));
	afterEach(() => takeBack(shared()));

	test("is Musk → OpenAI → Microsoft, in view, with the path in words", async () => {
		const page = shared();
		const { picture } = partsOf(page);
		const room = await picture.boundingBox();
		const path = ["person/elon-musk", "company/openai", "funding/microsoft-2019", "company/microsoft"];
		const nodes = await drawn(page);
		for (const id of path) {
			const at = nodes.find((node) => node.id === id)?.seenAt;
			expect(at, id).toBeDefined();
			expect(at?.x).toBeGreaterThan(room?.x ?? Number.NaN);
			expect(at?.x).toBeLessThan((room?.x ?? 0) + (room?.width ?? 0));
			expect(at?.y).toBeGreaterThan(room?.y ?? Number.NaN);
			expect(at?.y).toBeLessThan((room?.y ?? 0) + (room?.height ?? 0));
		}
		const breadcrumb = page.getByRole("region", { name: "The path shown" });
		await seen(breadcrumb.getByRole("listitem")).toHaveText(["Musk", "OpenAI", "Microsoft"]);
		await seen(breadcrumb).toContainText("in date order · 2 steps · 2015 → 2019");
		await breadcrumb.getByRole("button", { name: "The steps in words" }).click();
		await seen(breadcrumb.locator(".breadcrumb-steps button")).toHaveText([
			/Elon Musk .* OpenAI.*2015/,
			/Microsoft .* \$1bn.* OpenAI.*Mar–Sep 2019/,
		]);
	});

	test("has a path that can be put away, and stays away in the link and in any other picture", async () => {
		const page = shared();
		const { tools, picture } = partsOf(page);
		const breadcrumb = page.getByRole("region", { name: "The path shown" });
		await breadcrumb.getByRole("button", { name: "Close the path" }).click();
		await seen(breadcrumb).toHaveCount(0);
		await seen(picture).toBeFocused();
		await seen(page).toHaveURL(/[&#]n=/);
		const without = page.url();
		await tools.getByRole("button", { name: "Undo: the path closed" }).click();
		await seen(breadcrumb).toBeVisible();
		await seen(page).toHaveURL(served.url());
		await explore(page, without);
		await seen(page).toHaveURL(without);
		await seen(breadcrumb).toHaveCount(0);
		await tools.getByRole("button", { name: "Back to the opening picture" }).click();
		await seen(breadcrumb).toBeVisible();
		await tools.getByRole("button", { name: "Undo: back to the opening picture" }).click();
		await seen(breadcrumb).toHaveCount(0);
		await explore(page, `${served.url()}#`);
		await seen(breadcrumb).toBeVisible();
	});

	test("says the date as a sentence and what to try next", async () => {
		const page = shared();
		const { sentence, details } = partsOf(page);
		await seen(sentence).toHaveText("Showing what was true on 30 Sep 2019, using sources published up to today.");
		await seen(sentence.getByRole("button")).toHaveText(["30 Sep 2019", "today"]);
		await seen(details.getByRole("heading", { name: "What to try" })).toBeVisible();
		await seen(details.getByRole("listitem")).toHaveCount(4);
		await seen(page).toHaveURL(served.url());
		await seen(page).toHaveTitle("Explore · Chronograph");
	});

	test("says that being tied to somebody is no accusation, and whom to ask for a correction", async () => {
		const page = shared();
		const { details } = partsOf(page);
		await seen(details).toContainText("Being tied to somebody is no accusation.");
		await seen(details.getByRole("link", { name: "Ask for a correction" })).toHaveAttribute(
			"href",
			"mailto:corrections@chronograph.example",
		);
	});

	test("asks for no frames while nobody touches it, and for some as soon as somebody does", async () => {
		const page = shared();
		const counted = await page.evaluateHandle(() => {
			const ask = window.requestAnimationFrame.bind(window);
			const count = { asked: 0, ask };
			window.requestAnimationFrame = (callback) => {
				count.asked++;
				return ask(callback);
			};
			return count;
		});
		/** How many the page asks for while fifteen of somebody else's pass. */
		const asked = () =>
			counted.evaluate(async (count) => {
				count.asked = 0;
				for (let frame = 0; frame < 15; frame++) await new Promise((resolve) => count.ask(resolve));
				return count.asked;
			});
		await seen.poll(asked, { message: "frames at rest" }).toBe(0);
		await partsOf(page).tools.getByRole("button", { name: "Zoom in" }).click();
		await seen.poll(() => counted.evaluate((count) => count.asked)).toBeGreaterThan(0);
		await seen.poll(asked, { message: "frames after it was touched" }).toBe(0);
		await counted.evaluate((count) => {
			window.requestAnimationFrame = count.ask;
		});
	});

	test("counts each fact of the picture in one state, and every node", async () => {
		const page = shared();
		const { legend, nodeCount } = partsOf(page);
		const states = legend.locator(".state-counts");
		const figures = (await states.locator("dd").allTextContents()).map(Number);
		const [holds = 0, happened = 0] = figures;
		expect(holds).toBeGreaterThan(0);
		expect(happened).toBeGreaterThan(0);
		await seen(states.getByRole("heading")).toHaveText(`${holds} true on this day · ${happened} already happened`);
		const basis = legend.getByRole("region", { name: "Basis" }).getByRole("button", { pressed: true });
		const counted = (await basis.locator(".legend-count").allTextContents()).map(Number);
		expect(counted.reduce((sum, n) => sum + n)).toBe(holds + happened);
		const [, shown, all] = /^(\d+) of (\d+) nodes$/.exec((await nodeCount.textContent()) ?? "") ?? [];
		const rows = legend.getByRole("region", { name: "Nodes" }).locator(".legend-count");
		const kinds = (await rows.allTextContents()).map(Number);
		expect(kinds.reduce((sum, n) => sum + n)).toBe(Number(shown));
		expect(Number(all)).toBeGreaterThan(Number(shown));
		expect((await drawnIds(page)).length).toBeLessThanOrEqual(Number(all));
	});

	test("leads to the deal by one click, and along the path by the next", async () => {
		const page = shared();
		const { details } = partsOf(page);
		await details.getByRole("button", { name: "Begin with Microsoft’s investment in OpenAI" }).click();
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft’s investment in OpenAI");
		await page.getByRole("button", { name: "Previous step" }).click();
		await seen(details.getByRole("heading", { level: 2 })).toHaveText(/Elon Musk .*OpenAI/);
		await seen(page.getByRole("button", { name: "Previous step" })).toBeDisabled();
		await page.getByRole("button", { name: "Next step" }).click();
		await seen(details.getByRole("heading", { level: 2 })).toHaveText("Microsoft’s investment in OpenAI");
	});
});

describe("the language", () => {
	test("is French where the browser's is", async () => {
		const page = await served.newPage({ locale: "fr-FR" });
		await explore(page, served.url());
		const { sentence, details, legend } = partsOf(page);
		await seen(sentence).toHaveText(
			"Ce qui était vrai le 30 sept. 2019, d’après les sources parues jusqu’à aujourd’hui.",
		);
		await seen(page.locator("html")).toHaveAttribute("lang", "fr");
		await seen(details).toContainText("Être lié à quelqu’un n’est pas une accusation.");
		await seen(legend.getByRole("button", { name: /^Personne, \d+$/ })).toBeVisible();
		await seen(legend.locator(".state-counts").getByRole("heading")).toHaveText(
			/^\d+ vrais? ce jour-là · \d+ déjà arrivés?$/,
		);
	});

	test("is English where the browser speaks neither", async () => {
		const page = await served.newPage({ locale: "de-DE" });
		await explore(page, served.url());
		await seen(page.locator("html")).toHaveAttribute("lang", "en");
		await seen(partsOf(page).sentence).toHaveText(/^Showing what was true on /);
	});

	test("is the reader's choice, which the browser keeps", async () => {
		const page = await served.newPage();
		await explore(page, served.url());
		await page.getByRole("button", { name: "Français" }).click();
		await seen(partsOf(page).sentence).toHaveText(/^Ce qui était vrai le /);
		await explore(page, served.url());
		await seen(partsOf(page).sentence).toHaveText(/^Ce qui était vrai le /);
		await page.getByRole("button", { name: "English" }).click();
		await seen(partsOf(page).sentence).toHaveText(/^Showing what was true on /);
	});
});

describe("the colours", () => {
	test("are dark where the system's are, and light by choice, which the browser keeps", async () => {
		const page = await served.newPage({ colorScheme: "dark" });
		await explore(page, served.url());
		const ground = () => page.locator(".canvas").evaluate((canvas) => getComputedStyle(canvas).backgroundColor);
		expect(brightness(await ground())).toBeLessThan(80);
		await page.getByRole("button", { name: "Use light colours" }).click();
		await seen.poll(async () => brightness(await ground())).toBeGreaterThan(200);
		await explore(page, served.url());
		expect(brightness(await ground())).toBeGreaterThan(200);
	});

	test("follow the system while the page is open", async () => {
		const page = await served.newPage();
		await explore(page, served.url());
		await seen(page.getByRole("button", { name: "Use dark colours" })).toBeVisible();
		await page.emulateMedia({ colorScheme: "dark" });
		await seen(page.getByRole("button", { name: "Use light colours" })).toBeVisible();
	});
});
