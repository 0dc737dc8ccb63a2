import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, expect } from "@playwright/test";
import { provideChromium } from "../test/helpers/chromium.ts";

/** Takes the pictures of the documents from a running page: `npm run pictures -- http://127.0.0.1:4000/`. */
const address = process.argv[2] ?? "http://127.0.0.1:4000/";
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs/pictures");
const deal = { fragment: "#v=1&s=funding/microsoft-2019&l=en", heading: /investment in OpenAI/ };
const comparison = { fragment: "#v=1&c=2016-01-01&l=en", heading: "Changes" };
const byTime = { fragment: "#v=1&s=company/openai&l=en", heading: "OpenAI", key: "3" };
const report = { fragment: "/reports/who-funded-whom#l=en", heading: "Who funded whom" };
const wide = { viewport: { width: 1440, height: 900 }, colorScheme: "light" } as const;

interface Picture {
	readonly name: string;
	/** The rest of its address. */
	readonly fragment: string;
	/** What is there once it is whole. */
	readonly heading: string | RegExp;
	/** What is pressed in the picture before it is taken. */
	readonly key?: string;
	readonly viewport: { readonly width: number; readonly height: number };
	readonly colorScheme: "light" | "dark";
}

const pictures: readonly Picture[] = [
	{ name: "explorer-light", ...deal, ...wide },
	{ name: "explorer-dark", ...deal, ...wide, colorScheme: "dark" },
	{ name: "explorer-phone", ...deal, viewport: { width: 390, height: 844 }, colorScheme: "light" },
	{ name: "compare-light", ...comparison, ...wide },
	{ name: "by-time-light", ...byTime, ...wide },
	{ name: "report-light", ...report, ...wide },
];

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
	executablePath: await provideChromium(),
	args: ["--no-sandbox", "--disable-gpu"],
});
try {
	for (const { name, fragment, heading, key, ...screen } of pictures) {
		const page = await browser.newPage({ ...screen, locale: "en-GB", reducedMotion: "reduce" });
		await page.goto(new URL(fragment, address).href);
		await expect(page.getByRole("heading", { name: heading })).toBeVisible({ timeout: 60_000 });
		await page.waitForLoadState("networkidle");
		// Figures that are on their way are no figures.
		await expect(page.getByText("…", { exact: true })).toHaveCount(0, { timeout: 60_000 });
		if (key !== undefined) {
			await page.locator("section.graph").press(key);
			// The nodes walk to their places, and the picture is then fitted to them.
			await page.waitForTimeout(3_000);
		}
		await page.screenshot({ path: join(folder, `${name}.png`) });
		await page.close();
	}
} finally {
	await browser.close();
}
