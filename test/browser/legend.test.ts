import { afterEach, describe, expect, test } from "vitest";
import { drawn, drawnIds, drawnRelationships, explore, legendCount, partsOf, seen, takeBack } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();
const opening = served.sharedPage((page) => explore(page, served.url()));
afterEach(() => takeBack(opening()));

/** The picture as it is when its page has just been opened. */
const open = () => ({ page: opening(), ...partsOf(opening()) });

describe("the legend as filter", () => {
	test("a click hides a kind of node, Shift shows it alone, and everything comes back", async () => {
		const { page, legend, nodeCount } = open();
		const all = await drawnIds(page);
		const said = await nodeCount.textContent();
		const people = legend.getByRole("button", { name: /^Person, / });
		await legend.getByRole("button", { name: /^Statement, / }).click();
		await seen(legend.getByRole("button", { name: /^Statement, / })).toHaveAttribute("aria-pressed", "false");
		await seen.poll(() => drawnIds(page)).toEqual(all.filter((id) => !id.startsWith("statement/")));
		await people.click({ modifiers: ["Shift"] });
		await seen.poll(() => drawnIds(page)).toEqual(all.filter((id) => id.startsWith("person/")));
		await legend.getByRole("button", { name: "Show everything" }).click();
		await seen(legend.getByRole("heading", { name: "Legend and filter" })).toBeFocused();
		await seen.poll(() => drawnIds(page)).toEqual(all);
		await seen(nodeCount).toHaveText(said ?? "");
	});

	test("a click hides a family of relationships; Shift shows it alone", async () => {
		const { page, legend } = open();
		const relationships = legend.getByRole("region", { name: "Relationships" });
		const withClass = async (name: string) =>
			(await drawnRelationships(page)).filter(({ classes }) => classes.includes(name)).length;
		const funding = await withClass("funding");
		expect(await withClass("saying")).toBeGreaterThan(0);
		await relationships.getByRole("button", { name: /^Saying, / }).click();
		await seen.poll(() => withClass("saying")).toBe(0);
		expect(await withClass("funding")).toBe(funding);
		await relationships.getByRole("button", { name: /^Funding, / }).click({ modifiers: ["Shift"] });
		await seen.poll(async () => (await drawnRelationships(page)).length).toBe(funding);
	});

	test("a kind can stand back instead: it is fainter where it stood, is counted as before, and so in the link", async () => {
		const { page, picture, legend, nodeCount } = open();
		const [all, said, before] = [await drawnIds(page), await nodeCount.textContent(), await picture.screenshot()];
		const back = legend.getByRole("button", { name: "Let stand back: Company" });
		await back.click();
		await seen(back).toHaveAttribute("aria-pressed", "true");
		await seen(nodeCount).toHaveText(said ?? "");
		expect(await drawnIds(page)).toEqual(all);
		await seen(page).toHaveURL(/[#&]dm=COMPANY(&|$)/);
		expect((await picture.screenshot()).equals(before)).toBe(false);
		await legend.getByRole("button", { name: "Show everything" }).click();
		await seen(back).toHaveAttribute("aria-pressed", "false");
		await seen(page).not.toHaveURL(/dm=/);
	});

	test("a basis and what no date is given of can stand back as well, and the link says so", async () => {
		const { page, legend } = open();
		const claimed = legend.getByRole("button", { name: /^claimed, \d+$/ });
		const back = legend.getByRole("button", { name: "Let stand back: claimed" });
		const before = await claimed.textContent();
		await back.click();
		await seen(back).toHaveAttribute("aria-pressed", "true");
		expect(await claimed.textContent()).toBe(before);
		await legend.getByRole("button", { name: "Let stand back: no date given" }).click();
		await seen(page).toHaveURL(/[#&]dm=CLAIMED,UNDATED(&|$)/);
		// What is hidden and is to stand back is shown for it.
		await legend.getByRole("button", { name: "Let stand back: planned" }).click();
		await seen(legend.getByRole("button", { name: /^planned, \d+$/ })).toHaveAttribute("aria-pressed", "true");
		await legend.getByRole("button", { name: "Show everything" }).click();
		await seen(page).not.toHaveURL(/dm=/);
	});

	test("the numbers on nodes and on lines are explained where the picture has any", async () => {
		const { legend } = open();
		await seen(legend.getByText("more that can be added")).toBeVisible();
		const page = await served.newPage();
		await explore(page, `${served.url()}#v=1&l=fr&n=p.igor-babuschkin,c.xai&d=2023-04-15`);
		await page.reload();
		await seen(partsOf(page).legend.getByText("d’autres à ajouter")).toBeVisible();
		await seen(partsOf(page).legend.getByText("plusieurs tracés en un")).toHaveCount(0);
	});

	test("plans and denials are off until asked for", async () => {
		const { page, legend } = open();
		const planned = legend.getByRole("button", { name: /^planned, / });
		await seen(planned).toHaveAttribute("aria-pressed", "false");
		await seen(legend.getByRole("button", { name: /^denied, / })).toHaveAttribute("aria-pressed", "false");
		expect(await drawnIds(page)).not.toContain("funding/musk-continued-funding");
		await planned.click();
		await seen.poll(() => drawnIds(page)).toContain("funding/musk-continued-funding");
		expect(await legendCount(legend, "planned")).toBeGreaterThan(0);
	});

	test("what has no date is shown or hidden by choice", async () => {
		const page = await served.newPage();
		const three = "p.elon-musk,c.planned-ai-firm,e.planned-firm-launch";
		await explore(page, `${served.url()}#v=1&l=en&d=2023-04-15&n=${three}`);
		const { legend } = partsOf(page);
		await legend.getByRole("button", { name: /^planned, / }).click();
		await seen.poll(() => drawnIds(page)).toContain("event/planned-firm-launch");
		const undated = legend.getByRole("switch", { name: /^(no date given|sans date)/i });
		await undated.click();
		await seen(undated).toHaveAttribute("aria-checked", "false");
		await seen.poll(() => drawnIds(page)).not.toContain("event/planned-firm-launch");
	});

	test("the legend steps aside and comes back", async () => {
		const { page, legend } = open();
		await legend.getByRole("button", { name: "Hide the legend" }).click();
		await seen(legend).toBeHidden();
		await page.getByRole("button", { name: "Legend", exact: true }).click();
		await seen(legend).toBeVisible();
	});

	test("deals are drawn as large as their amounts where a reader asks for it, and stay where they are", async () => {
		const { page, legend } = open();
		const byAmount = legend.getByRole("switch", { name: /^Sized by amount/ });
		const before = await drawn(page);
		const heights = async () => new Map((await drawn(page)).map(({ id, height }) => [id, height]));
		const [billion, tenth] = ["funding/microsoft-2019", "funding/musk-paid-under-pledge"];
		const usual = await heights();
		await byAmount.click();
		await seen.poll(async () => (await heights()).get(tenth)).not.toBe(usual.get(tenth));
		const now = await heights();
		expect(now.get(billion)).toBeGreaterThan(1.5 * (now.get(tenth) ?? Number.NaN));
		const others = [...usual].filter(([id]) => !id.startsWith("funding/"));
		expect([...now].filter(([id]) => !id.startsWith("funding/"))).toEqual(others);
		expect((await drawn(page)).map(({ at }) => at)).toEqual(before.map(({ at }) => at));
		await seen(page).toHaveURL(/&sa=1/);
		await byAmount.click();
		await seen.poll(heights).toEqual(usual);
		await seen(page).not.toHaveURL(/sa=1/);
	});
});
