import { describe, expect, it } from "vitest";
import type { DrawnNode } from "../../../client/graph-view/graph-view.ts";
import { size, useHarness } from "./harness-page.ts";

const { page, moves, reopen, drawn, places, said, onScreen, frame, picture, differing } = useHarness();

const overlap = (a: DrawnNode["shape"], b: DrawnNode["shape"]): boolean =>
	Math.min(a.right, b.right) > Math.max(a.left, b.left) && Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);

/** As many nodes as this, none of which stood before. */
const large = (count: number) =>
	page().evaluate((wanted) => {
		const { nodes } = window.harness.input();
		const several = Array.from({ length: Math.ceil(wanted / nodes.length) }, (_, copy) =>
			nodes.map((node) => ({ ...node, id: `${node.id}/${copy}` })),
		).flat();
		window.harness.said.splice(0);
		window.harness.update({ nodes: several.slice(0, wanted), relationships: [], disagreements: [], path: null });
		return window.harness.view.drawn().map(({ id }) => id);
	}, count);

describe("a scene too large to search", () => {
	it("stays away until it has been laid out beside the page, and is then drawn once", async () => {
		const before = Object.keys(await places());
		expect(await large(110)).toEqual(before);
		await moves();
		expect(page().workers().length).toBe(1);
		await frame();
		expect((await said()).filter(({ event }) => event === "moved").length).toBe(1);
		const shapes = (await drawn()).map(({ shape }) => shape);
		expect(shapes.length).toBeGreaterThan(50);
		const heaped = shapes.flatMap((a, index) => shapes.slice(index + 1).filter((b) => overlap(a, b)));
		expect(heaped).toEqual([]);
	});
	it("is laid out on the page where no worker can be had", async () => {
		let refused = 0;
		await page().route("**/worker-*.js", (route) => {
			refused += 1;
			return route.abort();
		});
		await large(110);
		await moves();
		const at = (await drawn()).map((node) => `${node.at.x} ${node.at.y}`);
		expect(at.length).toBeGreaterThan(50);
		expect(new Set(at).size).toBe(at.length);
		expect(refused).toBe(1);
	});
});

describe("the picture", () => {
	it("opens with no shape or label on another, all of it in view", async () => {
		const nodes = await drawn();
		expect(nodes.length).toBe(await page().evaluate(() => window.harness.input().nodes.length));
		const boxes = nodes.flatMap(({ id, shape, label }) =>
			[shape, ...(label === null ? [] : [label])].map((box) => ({ id, box })),
		);
		const collisions = boxes.flatMap((a, index) =>
			boxes
				.slice(index + 1)
				.filter((b) => a.id !== b.id && overlap(a.box, b.box))
				.map((b) => `${a.id} ${b.id}`),
		);
		expect(collisions).toEqual([]);
		for (const { id } of nodes) {
			const { x, y } = await onScreen(id);
			expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
		}
	});

	it("lets a line end at the shape of a node that has no room for its name, near and far away", async () => {
		for (const zoom of [1, 0.45]) {
			await page().evaluate((factor) => window.harness.view.zoomBy(factor), zoom);
			await frame();
			const ends = await page().evaluate(() => {
				const host = document.querySelector(".__________cytoscape_container");
				const { cy } = host === null ? { cy: null } : Reflect.get(host, "_cyreg");
				return (cy as import("cytoscape").Core).edges(":visible").map((edge) => {
					const [node, { x, y }] = [edge.target(), edge.targetEndpoint()];
					const box = node.boundingBox({ includeLabels: false, includeOverlays: false });
					const beside = Math.hypot(Math.max(box.x1 - x, 0, x - box.x2), Math.max(box.y1 - y, 0, y - box.y2));
					return { named: !node.hasClass("unnamed"), beside };
				});
			});
			expect(ends.filter(({ named, beside }) => named && beside > 12).length).toBeGreaterThan(0);
			expect(ends.filter(({ named }) => !named).length).toBeGreaterThan(0);
			expect(ends.filter(({ named, beside }) => !named && beside > 6)).toEqual([]);
		}
	});

	it("lets a line end at the shape where only room that is kept for the words of other days would be in its way", async () => {
		await page().evaluate(() => {
			const { input, update } = window.harness;
			const ends = ["person/elon-musk", "company/x-corp"];
			const [tie] = input().relationships;
			const positions = new Map([
				["person/elon-musk", { x: -250, y: 120 }],
				["company/x-corp", { x: 0, y: 0 }],
			]);
			update({
				nodes: input().nodes.filter(({ id }) => ends.includes(id)),
				// As what is not there yet it has this date below its name.
				relationships: [tie].flatMap((each) =>
					each === undefined
						? []
						: [
								{
									...each,
									to: "company/x-corp",
									period: { ...each.period, startEarliest: "2013-01-05", startLatest: "2022-10-31", endLatest: null },
								},
							],
				),
				disagreements: [],
				path: null,
				omitted: [],
				when: { ...input().when, at: "2022-12-31" },
				positions,
			});
		});
		await frame();
		const { named, beside } = await page().evaluate(() => {
			const host = document.querySelector(".__________cytoscape_container");
			const { cy } = host === null ? { cy: null } : Reflect.get(host, "_cyreg");
			const [edge] = (cy as import("cytoscape").Core).edges(":visible").toArray();
			if (edge === undefined || !edge.isEdge()) throw new Error("No line is drawn.");
			const [node, { x, y }] = [edge.target(), edge.targetEndpoint()];
			const box = node.boundingBox({ includeLabels: false, includeOverlays: false });
			const beside = Math.hypot(Math.max(box.x1 - x, 0, x - box.x2), Math.max(box.y1 - y, 0, y - box.y2));
			return { named: !node.hasClass("unnamed"), beside };
		});
		expect(named).toBe(true);
		expect(beside).toBeLessThan(6);
	});

	it("shows all of what it is to show, however far apart that stands", async () => {
		const far = await page().evaluate(() => {
			const [one, other] = window.harness.input().nodes;
			if (one === undefined || other === undefined) throw new Error("The scene is empty.");
			const positions = new Map([
				[one.id, { x: -20_000, y: 0 }],
				[other.id, { x: 20_000, y: 9_000 }],
			]);
			window.harness.update({ positions });
			window.harness.view.fit();
			return [one.id, other.id];
		});
		for (const id of far) {
			const { x, y } = await onScreen(id);
			expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
		}
	});

	it("is the same picture whenever it is opened", async () => {
		const [before, seen] = [await places(), await picture()];
		await reopen();
		expect(await places()).toEqual(before);
		expect(await picture()).toBe(seen);
	});

	it("is the same once everything has glided to its place as where it was put there at once", async () => {
		const arranged = async (reducedMotion: boolean) => {
			await page().evaluate(async (still) => {
				window.harness.update({ reducedMotion: still });
				await window.harness.layOut("time");
			}, reducedMotion);
			return picture();
		};
		const atOnce = await arranged(true);
		await reopen();
		await arranged(false);
		await expect.poll(async () => differing(await picture(), atOnce), { timeout: 10_000 }).toBe(0);
	});

	it("moves nothing when the date moves, though it looks different", async () => {
		const [before, seen] = [await places(), await picture()];
		await said();
		await page().evaluate(() => {
			const { when } = window.harness.input();
			window.harness.update({ when: { ...when, at: "2023-04-15" } });
		});
		expect(await places()).toEqual(before);
		expect(await said()).toEqual([]);
		expect(await picture()).not.toBe(seen);
	});

	it("draws what has not begun faint, what has ended grey, and takes away what is not asked for without moving the rest", async () => {
		const before = await places();
		const look = async (id: string) => (await drawn()).find((node) => node.id === id)?.look;
		expect(await look("funding/musk-pledge")).toBe("ended");
		expect(await look("company/x-ai")).toBe("not-yet");
		await page().evaluate(() => {
			const { when } = window.harness.input();
			window.harness.update({ when: { ...when, ended: false } });
		});
		expect(await look("funding/musk-pledge")).toBeUndefined();
		await page().evaluate(() => {
			const { when } = window.harness.input();
			window.harness.update({ when: { ...when, ended: true } });
		});
		expect(await places()).toEqual(before);
	});

	it("puts new nodes beside what they belong to and leaves the others where they are", async () => {
		const before = await places();
		await said();
		await page().evaluate(() => {
			const { more, input, update } = window.harness;
			update({
				nodes: [...input().nodes, ...more.nodes],
				relationships: [...input().relationships, ...more.relationships],
			});
		});
		const after = await places();
		const added = Object.keys(after).filter((id) => before[id] === undefined);
		expect(added.sort()).toEqual(["company/waymo", "person/somebody", "product/search"]);
		for (const [id, at] of Object.entries(before)) expect(after[id]).toEqual(at);
		const hub = after["company/google"] ?? { x: 0, y: 0 };
		for (const id of added) {
			const at = after[id] ?? { x: 0, y: 0 };
			expect(Math.hypot(at.x - hub.x, at.y - hub.y)).toBeLessThan(320);
		}
		const nodes = await drawn();
		const [old, fresh] = [nodes.filter(({ id }) => !added.includes(id)), nodes.filter(({ id }) => added.includes(id))];
		for (const a of fresh) for (const b of old) expect(overlap(a.shape, b.shape)).toBe(false);
		await expect
			.poll(async () => (await said()).find(({ event }) => event === "moved")?.detail)
			.toMatchObject({ pinned: false });
	});

	it("pins what is dragged, and a layout leaves it there and moves others", async () => {
		const from = await onScreen("company/tesla");
		await said();
		await page().mouse.move(from.x, from.y);
		await page().mouse.down();
		await page().mouse.move(from.x + 30, from.y - 25, { steps: 4 });
		await page().mouse.up();
		const moved = (await said()).find(({ event }) => event === "moved");
		const at = (await places())["company/tesla"];
		expect(moved?.detail).toEqual({ positions: { "company/tesla": at }, pinned: true });
		const to = await onScreen("company/tesla");
		expect(Math.abs(to.x - from.x - 30)).toBeLessThan(3);
		const before = await places();
		await page().keyboard.press("2");
		await expect.poll(async () => (await places())["company/spacex"]).not.toEqual(before["company/spacex"]);
		expect((await places())["company/tesla"]).toEqual(at);
		expect(page().workers().length).toBe(1);
	});

	it("selects what lies in a frame that is drawn with Shift, or all, and moves nothing for it", async () => {
		const before = await places();
		const frameBox = page().locator(".graph-frame");
		const around = await Promise.all(["company/tesla", "company/spacex"].map(onScreen));
		const [left, right] = [Math.min(...around.map(({ x }) => x)) - 45, Math.max(...around.map(({ x }) => x)) + 45];
		const [top, bottom] = [Math.min(...around.map(({ y }) => y)) - 45, Math.max(...around.map(({ y }) => y)) + 45];
		const all = await Promise.all(Object.keys(before).map(async (id) => ({ id, ...(await onScreen(id)) })));
		const within = all.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom).map(({ id }) => id);
		const drawFrame = async () => {
			await page().keyboard.down("Shift");
			await page().mouse.move(left, top);
			await page().mouse.down();
			await page().mouse.move(right, bottom, { steps: 4 });
		};
		const letGo = async () => {
			await page().mouse.up();
			await page().keyboard.up("Shift");
		};
		const heard = async () => (await said()).filter(({ event }) => event !== "hover");
		await heard();
		await drawFrame();
		expect(await frameBox.count()).toBe(1);
		await letGo();
		expect(await frameBox.count()).toBe(0);
		expect(within.length).toBeGreaterThan(1);
		expect(await heard()).toEqual([{ event: "selectMany", detail: within }]);
		await drawFrame();
		await page().keyboard.press("Escape");
		expect(await frameBox.count()).toBe(0);
		await letGo();
		expect(await heard()).toEqual([]);
		await page().keyboard.press("Control+a");
		expect(await heard()).toEqual([{ event: "selectMany", detail: Object.keys(before) }]);
		expect(await onScreen("company/tesla")).toEqual(around[0]);
		expect(await places()).toEqual(before);
	});

	it("stands as the link says, and gives places only to what has none", async () => {
		const before = await places();
		await page().evaluate(() => window.harness.update({ positions: new Map([["company/tesla", { x: 12, y: 34 }]]) }));
		const after = await places();
		expect(after["company/tesla"]).toEqual({ x: 12, y: 34 });
		expect(after["company/spacex"]).toEqual(before["company/spacex"]);
	});

	it("says what is clicked, double-clicked and hovered", async () => {
		const { x, y } = await onScreen("company/openai");
		await said();
		await page().mouse.move(x, y);
		await page().mouse.dblclick(x, y);
		await expect.poll(() => page().evaluate(() => window.harness.said.map(({ event }) => event))).toContain("expand");
		const events = await said();
		expect(events).toContainEqual({ event: "hover", detail: "company/openai" });
		expect(events).toContainEqual({ event: "select", detail: "company/openai" });
		expect(events).toContainEqual({ event: "expand", detail: "company/openai" });
		await page().mouse.click(4, 4);
		await expect.poll(said).toContainEqual({ event: "select", detail: null });
	});

	it("is worked by keys: arrows walk, Enter adds, Alt and arrows move, Delete removes, Escape clears", async () => {
		await page().evaluate(() => window.harness.view.focus());
		await page().keyboard.press("ArrowRight");
		expect(await said()).toContainEqual({ event: "select", detail: "person/elon-musk" });
		const before = await places();
		await page().keyboard.press("Alt+ArrowUp");
		const [place, moved] = [before["person/elon-musk"], (await places())["person/elon-musk"]];
		expect(moved?.y).toBeLessThan(place?.y ?? 0);
		await page().keyboard.press("Enter");
		await page().keyboard.press("Delete");
		await page().keyboard.press("Escape");
		const events = await said();
		expect(events).toContainEqual({ event: "expand", detail: "person/elon-musk" });
		expect(events).toContainEqual({ event: "remove", detail: ["person/elon-musk"] });
		expect(events.at(-1)).toEqual({ event: "select", detail: null });
	});

	it("takes in the nearest node that way beside what is selected by an arrow with Shift", async () => {
		await page().evaluate(() => window.harness.view.focus());
		await page().keyboard.press("ArrowRight");
		await said();
		await page().keyboard.press("Shift+ArrowRight");
		const [taken] = await said();
		expect(taken).toMatchObject({ event: "select", how: "also" });
		expect(taken?.detail).not.toBe("person/elon-musk");
		expect(await places()).toHaveProperty([String(taken?.detail)]);
	});

	it("draws a drag as the picture that it will be: what stands out, what is selected, where an order breaks, what compares", async () => {
		const states: Record<string, () => void> = {
			"one day": () => undefined,
			"what stands out": () => {
				const sides = ["statement/openai-2018", "event/payments-cease", "person/elon-musk"];
				window.harness.update({ standingOut: new Set([...sides, "event/payments-cease#TOOK_PART@person/elon-musk"]) });
			},
			"what is selected": () => {
				const selected = ["fact/musk-founded-openai", "fact/openai-chatgpt", "company/tesla"];
				window.harness.update({ standingOut: null, selected });
			},
			"where an order breaks": () => {
				const { path } = window.harness.input();
				const refused = { relationship: path?.relationships[1] ?? "", reason: "one before the other" };
				window.harness.update({ selected: [], path: path === null ? null : { ...path, refused } });
			},
			"what compares": () => {
				const { nodes, relationships } = window.harness.input();
				const all = ["gained", "lost", "between", "revised", "same", "neither"] as const;
				const comingTo = (things: readonly { id: string }[]) =>
					new Map(things.map(({ id }, index) => [id, all[index % all.length] ?? "same"]));
				window.harness.update({ compared: { nodes: comingTo(nodes), relationships: comingTo(relationships) } });
			},
		};
		let before = "";
		for (const [name, set] of Object.entries(states)) {
			await page().evaluate(set);
			const committed = await picture();
			expect(committed, name).not.toBe(before);
			before = committed;
			await page().evaluate(() =>
				window.harness.view.scrub(window.harness.input().when, window.harness.input().compared),
			);
			const dragged = await picture();
			expect(await differing(committed, dragged), name).toBeLessThan(200);
			await page().evaluate(() => window.harness.update({}));
		}
	});
});
