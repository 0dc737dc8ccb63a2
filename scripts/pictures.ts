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
const pictures = [
	{ name: "explorer-light", ...deal, viewport: { width: 1440, height: 900 }, colorScheme: "light" },
	{ name: "explorer-dark", ...deal, viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
	{ name: "explorer-phone", ...deal, viewport: { width: 390, height: 844 }, colorScheme: "light" },
	{ name: "compare-light", ...comparison, viewport: { width: 1440, height: 900 }, colorScheme: "light" },
] as const;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
	executablePath: await provideChromium(),
	args: ["--no-sandbox", "--disable-gpu"],
});
try {
	for (const { name, fragment, heading, ...screen } of pictures) {
		const page = await browser.newPage({ ...screen, locale: "en-GB", reducedMotion: "reduce" });
		await page.goto(new URL(fragment, address).href);
		await expect(page.getByRole("heading", { name: heading })).toBeVisible({ timeout: 60_000 });
		await page.waitForLoadState("networkidle");
		// Figures that are on their way are no figures.
		await expect(page.getByText("…", { exact: true })).toHaveCount(0, { timeout: 60_000 });
		await page.screenshot({ path: join(folder, `${name}.png`) });
		await page.close();
	}
} finally {
	await browser.close();
}
