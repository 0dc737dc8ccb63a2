import { describe, expect, it } from "vitest";
import { useHarness } from "./harness-page.ts";

const { page, said, onScreen, frame, picture, differing } = useHarness();

describe("a scene of very many lines", () => {
	const rests = async () => {
		await frame();
		await page().waitForFunction(
			() => document.querySelectorAll<HTMLElement>("#picture > canvas")[1]?.style.visibility === "",
		);
	};
	const pan = (by: number) =>
		page().evaluate((x) => {
			const host = document.querySelector(".__________cytoscape_container");
			if (host !== null) Reflect.get(host, "_cyreg").cy.panBy({ x, y: 0 });
		}, by);
	/** How much of it Cytoscape draws itself. */
	const byCytoscape = () =>
		page().evaluate(() =>
			[...document.querySelectorAll<HTMLCanvasElement>(".__________cytoscape_container canvas")].map((canvas) =>
				canvas.style.visibility === "hidden"
					? 0
					: (canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? []).filter(
							(each) => each > 0,
						).length,
			),
		);

	it("looks the same after it was moved about and selected in, is clicked as any other, and is left to Cytoscape when few are left", async () => {
		const few = await page().evaluate(() => {
			const { nodes, relationships } = window.harness.input();
			const [node, tie] = [nodes[0], relationships[0]];
			if (node === undefined || tie === undefined) throw new Error("The scene is empty.");
			const side = 18;
			const all = Array.from({ length: side * side }, (_, index) => ({ ...node, id: `person/${index}` }));
			const places = new Map(
				all.map(({ id }, index) => [id, { x: (index % side) * 170, y: Math.floor(index / side) * 150 }]),
			);
			const ties = all.flatMap(({ id }, index) =>
				[1, 5, 18, 23].map((by) => ({
					...tie,
					id: `fact/${index}-${by}`,
					fact: `fact/${index}-${by}`,
					from: id,
					to: `person/${(index + by) % all.length}`,
				})),
			);
			window.harness.update({
				nodes: all,
				relationships: ties,
				disagreements: [],
				path: null,
				omitted: [],
				positions: places,
			});
			window.harness.view.fit();
			return { nodes, relationships };
		});
		await rests();
		const first = await picture();
		expect((await byCytoscape()).every((each) => each === 0)).toBe(true);

		await pan(40);
		expect(await differing(first, await picture())).toBeGreaterThan(1000);
		await pan(-40);
		await rests();
		expect(await differing(first, await picture())).toBe(0);

		// Between two frames of a movement nothing is drawn: what was drawn, with more round it, is pushed.
		const pushed = await page().evaluate(async () => {
			const host = document.querySelector(".__________cytoscape_container");
			const sheet = document.querySelector<HTMLCanvasElement>("#picture > div:nth-of-type(2) > canvas");
			if (host === null || sheet === null) throw new Error("Nothing is drawn.");
			const { cy } = Reflect.get(host, "_cyreg");
			const put = CanvasRenderingContext2D.prototype.putImageData;
			let drawings = 0;
			CanvasRenderingContext2D.prototype.putImageData = function (this: CanvasRenderingContext2D, ...all: unknown[]) {
				drawings++;
				Reflect.apply(put, this, all);
			};
			const moves = async (move: () => void) => {
				move();
				await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
				const { left, width } = sheet.getBoundingClientRect();
				return { left: Math.round(left), width: Math.round(width), drawings };
			};
			const zoom = cy.zoom();
			const found = [
				await moves(() => cy.panBy({ x: 10, y: 0 })),
				await moves(() => cy.panBy({ x: 50, y: 0 })),
				await moves(() => cy.zoom({ level: zoom * 1.2, renderedPosition: { x: 0, y: 0 } })),
				await moves(() => cy.zoom({ level: zoom, renderedPosition: { x: 0, y: 0 } })),
				await moves(() => cy.panBy({ x: 5000, y: 0 })),
			];
			cy.panBy({ x: -5060, y: 0 });
			CanvasRenderingContext2D.prototype.putImageData = put;
			return found;
		});
		const [begun, panned, nearer, again, beyond] = pushed;
		if (!begun || !panned || !nearer || !again || !beyond) throw new Error("It did not move.");
		expect(panned).toEqual({ ...begun, left: begun.left + 50 });
		expect(nearer.width).toBe(Math.round(begun.width * 1.2));
		expect(again).toEqual(panned);
		expect(begun.drawings).toBe(1);
		expect(beyond).toEqual({ ...begun, drawings: 2 });
		await rests();
		expect(await differing(first, await picture())).toBe(0);

		await page().evaluate(() => window.harness.update({ selected: ["fact/100-5", "person/7"] }));
		const selected = await picture();
		expect(await differing(first, selected)).toBeGreaterThan(20);
		await page().evaluate(() => window.harness.update({ selected: [] }));
		expect(await differing(first, await picture())).toBe(0);

		const { x, y } = await onScreen("person/40");
		await page().mouse.click(x, y);
		expect((await said()).filter(({ event }) => event === "select").map(({ detail }) => detail)).toEqual(["person/40"]);

		await page().evaluate((scene) => window.harness.update({ ...scene, positions: new Map(), selected: [] }), few);
		await frame();
		expect((await byCytoscape()).some((each) => each > 0)).toBe(true);
	});

	it("puts nodes where they are and as they are while the date is dragged, and what is selected over all of it", async () => {
		await page().goto(`${page().url()}?nodes=500&edges=1500&seed=3`);
		await page().waitForFunction(() => window.harness?.view.drawn().length === 500);
		// Without names, which lie over nodes and are fewer while the date is dragged.
		await page().evaluate(() => {
			const { nodes } = window.harness.input();
			window.harness.update({
				nodes: nodes.map((node) => ({ ...node, name: { en: "", fr: "" } })),
				selected: [nodes[1]?.id ?? ""],
			});
			window.harness.view.fit();
		});
		await rests();
		const compared = await page().evaluate(async () => {
			const { when } = window.harness.input();
			const sheets = [...document.querySelectorAll<HTMLCanvasElement>("#picture > canvas")];
			const places = window.harness.view.drawn().map(({ at }) => window.harness.view.onScreen(at));
			const colours = (sheet: HTMLCanvasElement | undefined) => {
				const { left = 0, top = 0 } = sheet?.getBoundingClientRect() ?? {};
				const context = sheet?.getContext("2d");
				return places.map(({ x, y }) => [...(context?.getImageData(x - left, y - top, 1, 1).data ?? [])]);
			};
			const before = colours(sheets[1]);
			window.harness.view.scrub(when, null);
			return { before, dragged: colours(sheets[2]) };
		});
		const apart = compared.before.filter((colour, index) =>
			colour.some((channel, which) => Math.abs(channel - (compared.dragged[index]?.[which] ?? -1)) > 8),
		);
		expect(new Set(compared.before.map(String)).size).toBeGreaterThan(3);
		expect(apart.length, JSON.stringify(apart)).toBe(0);
	});
});
