import type { Locator, Page } from "@playwright/test";
import type cytoscape from "cytoscape";
import type { Point } from "../../client/store/scene-types.ts";
import { seen } from "./seen.ts";

export { seen };

/** The parts of the explorer by what they are called to a reader. */
export const partsOf = (page: Page) => ({
	picture: page.locator("section.graph"),
	/** The picture's own words for how much of it counts. */
	nodeCount: page.locator(".node-count"),
	search: page.getByRole("combobox"),
	results: page.getByRole("listbox").getByRole("option"),
	details: page.getByRole("complementary", { name: /^(Details|Détails)$/ }),
	legend: page.getByRole("complementary", { name: /^(Legend and filter|Légende et filtre)$/ }),
	handle: page.getByRole("slider", { name: /^(Date shown|Date montrée)$/ }),
	sentence: page.locator(".date-sentence > p").first(),
	tools: page.getByRole("toolbar", { name: /^(Picture|Image)$/ }),
	notices: page.locator(".notice"),
});

/** Opens an address of the page and waits until its picture is drawn. */
export async function explore(page: Page, url: string): Promise<void> {
	await page.goto(url);
	// A phone has no room to show the count.
	await seen(partsOf(page).nodeCount).toBeAttached();
	await seen.poll(async () => (await drawn(page)).length, { message: "nodes are drawn" }).toBeGreaterThan(0);
}

/**
 * Takes back, as a reader would, what a test did to a page that others share: what changed in the picture, what is
 * searched for, selected and hidden. The page is a wide one in English.
 */
export async function takeBack(page: Page): Promise<void> {
	const { search, tools, details, legend } = partsOf(page);
	await search.fill("");
	await search.blur();
	const undo = tools.getByRole("button", { name: "Undo" });
	while (await undo.isEnabled()) await undo.click();
	for (const button of [
		details.getByRole("button", { name: "Close the details" }),
		legend.getByRole("button", { name: "Show everything" }),
	]) {
		if (await button.isVisible()) await button.click();
		await seen(button).toBeHidden();
	}
	await tools.getByRole("button", { name: "Fit the picture" }).click();
}

/** What stands in the picture. */
export interface Drawn {
	readonly id: string;
	/** In the coordinates of the picture, which zoom and pan do not change. */
	readonly at: Point;
	/** Where it is seen, in pixels of the window. */
	readonly seenAt: Point;
	/** How high its shape is, in the coordinates of the picture. */
	readonly height: number;
}

/**
 * The nodes that are drawn and where, in the order of the scene. A canvas has nothing to find them by: Cytoscape, which
 * takes the pointer there, keeps itself with the element that it is in.
 * @param picture a selector of what the picture is in, where it is not the explorer's
 */
export function drawn(page: Page, picture = ".graph"): Promise<Drawn[]> {
	return page.evaluate((place) => {
		const host = document.querySelector(`${place} .__________cytoscape_container`);
		if (host === null) return [];
		const { cy }: { cy: cytoscape.Core } = Reflect.get(host, "_cyreg");
		const { left, top } = host.getBoundingClientRect();
		return cy
			.nodes()
			.filter((node) => !node.hasClass("away"))
			.nodes()
			.map((node) => {
				const at = { ...node.position() };
				const { x, y } = node.renderedPosition();
				return { id: node.id(), at, seenAt: { x: left + x, y: top + y }, height: node.height() };
			});
	}, picture);
}

/** The relationships that are drawn, each with the classes that give it its look: certain, possible, undated, ended, not-yet. */
export function drawnRelationships(page: Page): Promise<{ id: string; classes: string[]; seenAt: Point }[]> {
	return page.evaluate(() => {
		const host = document.querySelector(".graph .__________cytoscape_container");
		if (host === null) return [];
		const { cy }: { cy: cytoscape.Core } = Reflect.get(host, "_cyreg");
		const { left, top } = host.getBoundingClientRect();
		return cy
			.edges()
			.filter((edge) => !edge.hasClass("away"))
			.edges()
			.map((edge) => {
				const middle = edge.midpoint();
				const { x, y } = cy.pan();
				const zoom = cy.zoom();
				return {
					id: edge.id(),
					classes: [...edge.classes()],
					seenAt: { x: left + x + middle.x * zoom, y: top + y + middle.y * zoom },
				};
			});
	});
}

/** The ids of the nodes that are drawn. */
export const drawnIds = async (page: Page): Promise<string[]> => (await drawn(page)).map(({ id }) => id);

/** Where nodes stand in the picture, to the pixel. */
export async function places(page: Page): Promise<Record<string, Point>> {
	const nodes = await drawn(page);
	return Object.fromEntries(nodes.map(({ id, at }) => [id, { x: Math.round(at.x), y: Math.round(at.y) }]));
}

/** Where a node is seen, in pixels of the window. @throws where it is not drawn */
export async function whereIs(page: Page, id: string): Promise<Point> {
	const all = await drawn(page);
	const found = all.find((node) => node.id === id);
	if (found === undefined)
		throw new Error(`${id} is not in the picture; there are ${all.map((node) => node.id).join(", ")}`);
	return found.seenAt;
}

/** Clicks a node of the picture, as a reader does. */
export async function clickNode(page: Page, id: string): Promise<void> {
	const { x, y } = await whereIs(page, id);
	await page.mouse.click(x, y);
}

/** Where the badge of a node is seen: on its upper right shoulder. @throws where the node is not drawn */
export async function whereIsBadge(page: Page, id: string): Promise<Point> {
	const { x, y } = await whereIs(page, id);
	const half = await page.evaluate((node) => {
		const host = document.querySelector(".graph .__________cytoscape_container");
		if (host === null) return 0;
		const { cy }: { cy: cytoscape.Core } = Reflect.get(host, "_cyreg");
		// A circle's shoulder lies nearer to its middle than a square's.
		const round = cy.getElementById(node).data("shape") === "ellipse" ? 0.36 : 0.5;
		return cy.getElementById(node).data("width") * round * cy.zoom();
	}, id);
	return { x: x + half + 1, y: y - half };
}

/** Drags a node by so many pixels of the window. */
export async function dragNode(page: Page, id: string, by: Point): Promise<void> {
	const { x, y } = await whereIs(page, id);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 });
	await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
	await page.mouse.up();
}

/** Types into the search box and chooses the first result once there is one. */
export async function find(page: Page, text: string, name: string | RegExp): Promise<void> {
	const { search, results } = partsOf(page);
	await search.fill(text);
	await results.filter({ hasText: name }).first().click();
}

/** Moves the date by typing it where the sentence says it. */
export async function showDate(page: Page, date: string): Promise<void> {
	await partsOf(page).sentence.getByRole("button").first().click();
	const field = page.getByRole("dialog", { name: "Date" });
	await field.getByRole("textbox").fill(date);
	await field.getByRole("textbox").press("Enter");
	await seen(field).toBeHidden();
}

/** The figures of the legend's rows: those that count what is there, by the row's name. */
export async function legendCount(legend: Locator, name: string): Promise<number> {
	const label = await legend.getByRole("button", { name: new RegExp(`^${name}, \\d+$`) }).getAttribute("aria-label");
	return Number(/(\d+)$/.exec(label ?? "")?.[1]);
}
