import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { readEnvironment } from "../../../server/config/env.ts";
import { packageRoot } from "../../../server/config/package-root.ts";
import { differing, small } from "./small-picture.ts";

const folder = join(packageRoot, "test", "browser", "every-view", "pictures");
const seenFolder = join(packageRoot, "test-results");
/** As a short hair: a line that has another colour differs in more places. */
const allowed = 40;

/** What differs from machine to machine: letters where a font is the system's own, and what blinks. */
const withoutLetters = `
	* { -webkit-text-fill-color: transparent !important; caret-color: transparent !important; scrollbar-width: none !important }
	svg text { fill: transparent !important; stroke: transparent !important }
	::placeholder { color: transparent !important }
`;

const patience = 10_000;
const between = 250;

/**
 * Whether a view comes to look as it is kept in `pictures`, its letters left out: null, or what to do about it.
 * With `CHRONOGRAPH_PICTURES=keep` it is kept as it looks now.
 */
export async function asPictured(page: Page, name: string): Promise<string | null> {
	const file = join(folder, `${name}.png`);
	const style = await page.addStyleTag({ content: withoutLetters });
	try {
		if (readEnvironment().CHRONOGRAPH_PICTURES === "keep") {
			await writeFile(file, PNG.sync.write(await atRest(page), { colorType: 2 }));
			return null;
		}
		const kept = await readFile(file).catch(() => undefined);
		if (kept === undefined) return told(page, name, "no picture of it is kept");
		const picture = PNG.sync.read(kept);
		let places = differing(await look(page), picture);
		for (const end = Date.now() + patience; places > allowed && Date.now() < end; await pause(between))
			places = differing(await look(page), picture);
		return places <= allowed ? null : told(page, name, `it differs in ${places} places from what is kept`);
	} finally {
		await style.evaluate((element) => (element as Element).remove());
	}
}

const look = async (page: Page): Promise<PNG> =>
	small(PNG.sync.read(await page.screenshot({ animations: "disabled" })));

/** How it looks once nothing in it changes any more. */
async function atRest(page: Page): Promise<PNG> {
	let [before, now] = [await look(page), await look(page)];
	while (differing(before, now) > 0) {
		await pause(4 * between);
		[before, now] = [now, await look(page)];
	}
	await pause(4 * between);
	return look(page);
}

async function told(page: Page, name: string, what: string): Promise<string> {
	await mkdir(seenFolder, { recursive: true });
	await page.screenshot({ animations: "disabled", path: join(seenFolder, `${name}.png`) });
	return `${name}: ${what}. Look at test-results/${name}.png; where it is right, keep it by CHRONOGRAPH_PICTURES=keep.`;
}
