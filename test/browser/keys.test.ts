import { expect, test } from "vitest";
import { explore, partsOf, seen } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

test("? lists the keys, in the reader's language, and Escape gives the focus back", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}#v=1&l=fr`);
	const button = page.getByRole("button", { name: "Touches (?)" });
	await button.focus();
	await page.keyboard.press("?");
	const dialog = page.getByRole("dialog", { name: "Touches" });
	await seen(dialog).toContainText("Annuler le dernier changement");
	await page.keyboard.press("Escape");
	await seen(dialog).toHaveCount(0);
	await seen(button).toBeFocused();
});

test("the keys of the list are among them, with those that take a row in beside others", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}#v=1&l=en`);
	await page.keyboard.press("?");
	const list = page.getByRole("dialog", { name: "Keys" }).getByRole("region", { name: "In the list" });
	const line = list.locator("dl > div").filter({ hasText: "Take it in beside what is selected" });
	await seen(line.locator("kbd")).toHaveText(["⇧", "Enter", "⇧", "Space"]);
});

test("the picture is framed for those who use keys, and not for those who press it", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}#v=1&l=en`);
	const { picture: graph } = partsOf(page);
	await graph.click({ position: { x: 40, y: 500 } });
	await seen(graph).toBeFocused();
	await seen(graph).toHaveCSS("outline-style", "none");
	await page.keyboard.press("ArrowRight");
	await seen(graph).toHaveCSS("outline-style", "solid");
});

test("who skips to the picture has its keys", async () => {
	const page = await served.newPage();
	await explore(page, `${served.url()}#v=1&l=en`);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	const { picture, details } = partsOf(page);
	await seen(picture).toBeFocused();
	await page.keyboard.press("ArrowRight");
	await seen(details.getByRole("heading", { level: 2 })).toBeVisible();
});

test("? is a letter where a text is being written", async () => {
	const page = await served.newPage();
	await explore(page, served.url());
	const { search } = partsOf(page);
	await search.focus();
	await page.keyboard.press("?");
	await seen(search).toHaveValue("?");
	expect(await page.getByRole("dialog", { name: "Keys" }).count()).toBe(0);
});
