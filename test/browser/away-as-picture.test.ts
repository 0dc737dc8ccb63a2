import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { DOMParser } from "@xmldom/xmldom";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { palette } from "../../client/graph-view/palette.ts";
import { drawnIds, drawnRelationships, explore, seen } from "../helpers/page.ts";
import { phone, useServed } from "../helpers/served.ts";

const served = useServed();

/** The file that a button of the export panel saves. */
async function saved(page: Page, button: RegExp): Promise<{ readonly name: string; readonly content: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("dialog").getByRole("button", { name: button }).click(),
	]);
	return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** @throws where it is not well formed */
function read(svg: string) {
	const wrong = (message: string) => {
		throw new Error(message);
	};
	const errorHandler = { warning: wrong, error: wrong, fatalError: wrong };
	const document = new DOMParser({ errorHandler }).parseFromString(svg, "image/svg+xml");
	const all = Array.from(document.getElementsByTagName("*"));
	const named = (attribute: string) => all.flatMap((element) => element.getAttribute(attribute) || []).toSorted();
	return {
		root: document.documentElement,
		tags: new Set(all.map(({ tagName }) => tagName)),
		texts: Array.from(document.getElementsByTagName("text"), ({ textContent }) => textContent ?? ""),
		nodes: named("data-node"),
		edges: named("data-edge"),
		background: document.getElementsByTagName("path")[0]?.getAttribute("fill"),
	};
}

/** How bright each square of 4 by 4 pixels is: letters may stand half a pixel higher when a picture is made smaller. */
function squares({ data, width, height }: PNG): number[] {
	const across = Math.ceil(width / 4);
	const sums = Array.from({ length: across * Math.ceil(height / 4) }, () => 0);
	for (let at = 0; at < data.length; at += 4) {
		const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
		const square = (y >> 2) * across + (x >> 2);
		sums[square] = (sums[square] ?? 0) + ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 48;
	}
	return sums;
}

/** How many squares of two pictures of one size are clearly not alike. */
function apart(one: PNG, other: PNG): number {
	const [a, b] = [squares(one), squares(other)];
	return a.filter((dark, index) => Math.abs(dark - (b[index] ?? 0)) > 70).length;
}

/** What the browser makes of something that is `width` by `height`, alone on the page with the page's fonts. */
async function seenAlone(page: Page, html: string, width: number, height: number): Promise<PNG> {
	await page.setViewportSize({ width, height });
	await page.evaluate(async (shown) => {
		const alone = document.createElement("div");
		Object.assign(alone.style, { position: "fixed", inset: "0", zIndex: "1000", background: "white" });
		alone.innerHTML = shown;
		document.querySelector("#alone")?.remove();
		alone.id = "alone";
		document.body.append(alone);
		await Promise.all([...alone.querySelectorAll("img")].map((image) => image.decode()));
	}, html);
	return PNG.sync.read(await page.screenshot());
}

describe("the picture is taken away", () => {
	test("on paper: by the key for printing, alone on one page, in light colours", async () => {
		const page = await served.newPage({ colorScheme: "dark", spoilt: true });
		await page.addInitScript(() => {
			window.print = () => {
				document.documentElement.dataset.asked = "print";
			};
		});
		await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30&t=Who%20paid&m=For%20Tuesday`);
		await page.keyboard.press("Control+p");
		await seen(page.locator("html")).toHaveAttribute("data-asked", "print");
		await page.emulateMedia({ media: "print" });
		const printed = page.locator("body > .printed > svg");
		await seen(printed).toBeVisible();
		await seen(page.locator("#page")).toBeHidden();
		const { texts, background } = read(await printed.evaluate((svg) => new XMLSerializer().serializeToString(svg)));
		expect(background).toBe(palette.light.canvas);
		expect(texts.slice(0, 2)).toEqual(["Who paid", expect.stringMatching(/^Showing what was true on 30 Sep 2019/)]);
		expect(texts).toContain("Note of whoever made the link: For Tuesday");
		const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
		expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
		// Nothing of it stays on the page.
		await page.emulateMedia({ media: "screen" });
		await seen(page.locator("body > .printed")).toHaveCount(0);
	});

	test("as SVG and as PNG at twice its size, both of which are what is drawn", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=2019-09-30&hf=saying`);
		const [nodes, edges] = [await drawnIds(page), (await drawnRelationships(page)).map(({ id }) => id)];
		await page.getByRole("button", { name: "Export", exact: true }).click();

		const file = await saved(page, /^SVG/);
		expect(file.name).toBe("chronograph-2019-09-30.svg");
		const svg = file.content.toString("utf8");
		const { root, tags, texts, ...drawn } = read(svg);
		expect(drawn.nodes).toEqual(nodes.toSorted());
		expect(drawn.edges).toEqual(edges.toSorted());
		expect(drawn.background).toBe(palette.light.canvas);
		expect([...tags].filter((tag) => ["script", "image", "foreignObject", "style"].includes(tag))).toEqual([]);
		expect(root?.getAttribute("font-family")).toContain("Inter");
		const said = texts.join("\n");
		expect(said).toMatch(/^Showing what was true on 30 Sep 2019, using sources published up to \d/);
		for (const part of [
			"Elon Musk",
			"OpenAI",
			"$1bn",
			"Leadership & work",
			"date may cover this day",
			"left out: Saying",
		])
			expect(said).toContain(part);
		expect(texts).not.toContain("Saying");
		expect(texts).toContain("Financial Times report");
		expect(said).toContain("#v=1&d=2019-09-30&hf=saying");
		expect(said).toContain("CC BY 4.0");

		const png = PNG.sync.read((await saved(page, /^PNG/)).content);
		const [width, height] = [Number(root?.getAttribute("width")), Number(root?.getAttribute("height"))];
		expect([png.width, png.height]).toEqual([width * 2, height * 2]);
		await page.keyboard.press("Escape");
		const image = `<img width="${width}" height="${height}" src="data:image/png;base64,${PNG.sync.write(png).toString("base64")}">`;
		const [vector, pixels] = [await seenAlone(page, svg, width, height), await seenAlone(page, image, width, height)];
		const without = await seenAlone(page, svg.replaceAll(">OpenAI</text>", "></text>"), width, height);
		expect(apart(vector, pixels)).toBe(0);
		// One name less is seen.
		expect(apart(vector, without)).toBeGreaterThan(5);
	});

	test("in light colours or in those of the page, in French on a phone, and without its sources where the server is away", async () => {
		const page = await served.newPage({
			viewport: phone,
			colorScheme: "dark",
			locale: "fr-FR",
			serverGoesAway: true,
		});
		await explore(page, served.url());
		await page.getByRole("button", { name: "Menu" }).tap();
		await page.getByRole("button", { name: "Exporter" }).tap();
		const dialog = page.getByRole("dialog", { name: "Exporter" });
		const light = read((await saved(page, /^SVG/)).content.toString("utf8"));
		expect(light.background).toBe(palette.light.canvas);
		expect(light.texts[0]).toMatch(/^Ce qui était vrai le 30 sept. 2019/);
		expect(light.texts).toContain("la date couvre ce jour");

		await page.route("**/graphql", (route) => route.abort("connectionrefused"));
		await dialog.getByRole("checkbox", { name: "Couleurs claires, pour le papier" }).uncheck();
		const dark = read((await saved(page, /^SVG/)).content.toString("utf8"));
		expect(dark.background).toBe(palette.dark.canvas);
		expect(dark.nodes).toEqual(light.nodes);
		expect(dark.texts.join(" ")).toContain("Le serveur ne répondait pas");
	});
});
