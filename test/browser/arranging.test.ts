import { afterEach, describe, expect, test } from "vitest";
import { LAYOUTS } from "../../client/store/scene-types.ts";
import {
	clickNode,
	dragNode,
	drawnIds,
	drawnRelationships,
	explore,
	partsOf,
	places,
	seen,
	takeBack,
	whereIs,
} from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

/** Two people who joined, and whom they joined: little enough that every node has more to add. */
const small = "#v=1&l=en&d=2023-04-15&n=p.igor-babuschkin_-200_0,p.elon-musk_0_0,c.xai_200_60";

const pages = {
	few: served.sharedPage((page) => explore(page, `${served.url()}${small}`)),
	opening: served.sharedPage((page) => explore(page, served.url())),
};
afterEach(() => Promise.all([takeBack(pages.few()), takeBack(pages.opening())]));

/** A picture as it is when its page has just been opened. */
const open = (which: "few" | "opening") => ({ page: pages[which](), ...partsOf(pages[which]()) });

describe("lines between the same two nodes", () => {
	test("are one with their number, opened by a click or a key, which undo takes back and the link keeps", async () => {
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=en&d=2023-04-15&n=p.elon-musk_-150_0,c.openai_150_0`);
		const { picture, tools } = partsOf(page);
		const lines = async () => (await drawnRelationships(page)).map(({ classes }) => classes.includes("bundle"));
		await seen.poll(lines).toEqual([true]);
		const [bundle] = await drawnRelationships(page);
		await page.mouse.click(bundle?.seenAt.x ?? 0, bundle?.seenAt.y ?? 0);
		await seen.poll(async () => (await lines()).length).toBeGreaterThan(2);
		expect(await lines()).not.toContain(true);
		await seen(page.getByRole("status").filter({ hasText: /^\d+ shown one by one$/ })).toBeAttached();
		await seen(page).toHaveURL(/&ub=/);
		await tools.getByRole("button", { name: /^Undo: \d+ shown one by one$/ }).click();
		await seen.poll(lines).toEqual([true]);
		await picture.focus();
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("b");
		await seen.poll(async () => (await lines()).length).toBeGreaterThan(2);
		await picture.focus();
		await page.keyboard.press("b");
		await seen.poll(lines).toEqual([true]);
	});
});

describe("undo", () => {
	test("says what it takes back, goes by keys, and takes back that a node is held in place", async () => {
		const { page, tools, picture, details } = open("few");
		await clickNode(page, "company/xai");
		await details.getByRole("button", { name: "Hold it in place" }).click();
		await seen(tools.getByRole("button", { name: "Undo: held in place" })).toBeEnabled();
		await picture.focus();
		const before = (await drawnIds(page)).sort();
		await page.keyboard.press("Delete");
		await seen(tools.getByRole("button", { name: "Undo: X.AI removed" })).toBeEnabled();
		await page.keyboard.press("Control+z");
		await seen.poll(async () => (await drawnIds(page)).sort()).toEqual(before);
		await seen(page.getByRole("status").filter({ hasText: "Undone: X.AI removed." })).toBeAttached();
		await seen(tools.getByRole("button", { name: "Redo: X.AI removed" })).toBeEnabled();
		await page.keyboard.press("Control+z");
		await seen(tools.getByRole("button", { name: "Undo", exact: true })).toBeDisabled();
		await page.keyboard.press("Control+y");
		await page.keyboard.press("Control+Shift+z");
		await seen.poll(() => drawnIds(page)).not.toContain("company/xai");
	});

	test("of a layout brings back the view from before as well, unless that was moved since", async () => {
		const { page, picture } = open("opening");
		const shown = async () => Promise.all(["company/openai", "company/microsoft"].map((id) => whereIs(page, id)));
		const before = (await shown()).map(({ x, y }) => [Math.round(x), Math.round(y)]);
		await picture.focus();
		await page.keyboard.press("3");
		await seen(page.getByRole("button", { name: /^Undo: / })).toBeEnabled();
		await page.keyboard.press("Control+z");
		await seen.poll(async () => (await shown()).map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual(before);
	});

	test("leaves the keys to a text that is being written", async () => {
		const { page, tools, picture, search } = open("few");
		await clickNode(page, "company/xai");
		await picture.focus();
		await page.keyboard.press("Delete");
		await seen.poll(() => drawnIds(page)).not.toContain("company/xai");
		await search.fill("musk");
		await search.press("Control+z");
		await seen(tools.getByRole("button", { name: "Undo: X.AI removed" })).toBeEnabled();
		expect(await drawnIds(page)).not.toContain("company/xai");
	});
});

describe("pruning", () => {
	test("a node is removed, and undo puts it back where it was", async () => {
		const { page, tools, details } = open("opening");
		const before = await places(page);
		await clickNode(page, "company/microsoft");
		await details.getByRole("button", { name: "Remove from the picture" }).click();
		await seen.poll(() => drawnIds(page)).not.toContain("company/microsoft");
		await seen(page.getByRole("status").filter({ hasText: "1 node removed." })).toBeAttached();
		await seen(page.getByRole("region", { name: "The path shown" })).toHaveCount(0);
		await tools.getByRole("button", { name: "Undo" }).click();
		await seen.poll(() => places(page)).toEqual(before);
		await seen(page.getByRole("region", { name: "The path shown" })).toBeVisible();
	});

	test("only this and its neighbours stay", async () => {
		const { page, details } = open("opening");
		await clickNode(page, "company/microsoft");
		await details.getByRole("button", { name: "Only this and its neighbours" }).click();
		await seen
			.poll(async () => (await drawnIds(page)).sort())
			.toEqual([
				"company/microsoft",
				"company/openai",
				"funding/microsoft-2019",
				"product/supercomputer",
				"statement/musk-2023-02-17",
			]);
	});

	test("what is tied to nothing is dropped", async () => {
		const { page, tools, details } = open("few");
		const drop = tools.getByRole("button", { name: "Drop what is tied to nothing" });
		await seen(drop).toBeDisabled();
		await clickNode(page, "person/elon-musk");
		await details.getByRole("button", { name: "Remove from the picture" }).click();
		await drop.click();
		await seen(page.getByText("Nothing is in the picture.")).toBeVisible();
		await tools.getByRole("button", { name: "Undo" }).click();
		await seen.poll(async () => (await drawnIds(page)).sort()).toEqual(["company/xai", "person/igor-babuschkin"]);
	});
});

describe("arranging", () => {
	test("a dragged node is held where it was put, and nothing else moves, not even when all is arranged anew by choice; that is one step", async () => {
		const { page, details, tools } = open("few");
		const before = await places(page);
		await dragNode(page, "person/igor-babuschkin", { x: 60, y: 140 });
		await seen
			.poll(async () => (await places(page))["person/igor-babuschkin"])
			.not.toEqual(before["person/igor-babuschkin"]);
		const after = await places(page);
		expect({ ...after, "person/igor-babuschkin": null }).toEqual({ ...before, "person/igor-babuschkin": null });
		await seen(page).toHaveURL(/p\.igor-babuschkin_-?\d+_-?\d+!/);
		await clickNode(page, "person/igor-babuschkin");
		await seen(details.getByRole("button", { name: "Let it move again" })).toBeVisible();
		await tools.getByRole("button", { name: "Arrange the picture" }).click();
		const choice = page.getByRole("dialog", { name: "Arrange the picture" });
		await seen(choice.getByRole("button")).toHaveCount(LAYOUTS.length);
		await choice.getByRole("button", { name: /^In a grid/ }).click();
		await seen(choice).toBeHidden();
		await seen.poll(async () => (await places(page))["company/xai"]).not.toEqual(before["company/xai"]);
		expect((await places(page))["person/igor-babuschkin"]).toEqual(after["person/igor-babuschkin"]);
		await seen(tools.getByRole("button", { name: "Undo: arranged anew" })).toBeEnabled();
		await tools.getByRole("button", { name: "Undo" }).click();
		await seen.poll(() => places(page)).toEqual(after);
	});

	test("several that are selected move as one, by dragging one of them and by the keys, and are held; each is one step", async () => {
		const { page, picture, tools } = open("few");
		const [a, b, other] = ["person/igor-babuschkin", "person/elon-musk", "company/xai"] as const;
		const before = await places(page);
		const gone = async () => {
			const now = await places(page);
			return [a, b, other].map((id) => [
				Math.round((now[id]?.x ?? 0) - (before[id]?.x ?? 0)),
				Math.round((now[id]?.y ?? 0) - (before[id]?.y ?? 0)),
			]);
		};
		await clickNode(page, a);
		await page.keyboard.down("Shift");
		await clickNode(page, b);
		await page.keyboard.up("Shift");
		await dragNode(page, b, { x: 60, y: 90 });
		await seen.poll(async () => (await gone())[1]).not.toEqual([0, 0]);
		const [byA, byB, byOther] = await gone();
		expect(byA).toEqual(byB);
		expect(byOther).toEqual([0, 0]);
		await seen(page).toHaveURL(/p\.igor-babuschkin_-?\d+_-?\d+!/);
		await seen(page).toHaveURL(/p\.elon-musk_-?\d+_-?\d+!/);
		await tools.getByRole("button", { name: "Undo: 2 nodes moved" }).click();
		await seen.poll(gone).toEqual([
			[0, 0],
			[0, 0],
			[0, 0],
		]);
		await picture.focus();
		await page.keyboard.press("Alt+ArrowUp");
		await seen.poll(gone).toEqual([
			[0, -12],
			[0, -12],
			[0, 0],
		]);
		// What is not selected moves alone.
		await dragNode(page, other, { x: 30, y: 20 });
		await seen.poll(async () => (await gone())[2]).not.toEqual([0, 0]);
		expect((await gone()).slice(0, 2)).toEqual([
			[0, -12],
			[0, -12],
		]);
	});

	test("the tools and the keys zoom, and fit all of it again", async () => {
		const { page, picture, tools } = open("few");
		const width = async () =>
			(await whereIs(page, "company/xai")).x - (await whereIs(page, "person/igor-babuschkin")).x;
		const fitted = await width();
		await tools.getByRole("button", { name: "Zoom in" }).click();
		await seen.poll(width).toBeGreaterThan(fitted * 1.2);
		await tools.getByRole("button", { name: "Fit the picture" }).click();
		await seen.poll(async () => Math.round(await width())).toBe(Math.round(fitted));
		await picture.focus();
		await page.keyboard.press("+");
		await seen.poll(width).toBeGreaterThan(fitted * 1.2);
		await page.keyboard.press("-");
		await page.keyboard.press("-");
		await seen.poll(width).toBeLessThan(fitted / 1.2);
		await page.keyboard.press("0");
		await seen.poll(async () => Math.round(await width())).toBe(Math.round(fitted));
	});
});
