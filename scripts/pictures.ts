import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, expect } from "@playwright/test";
import { provideChromium } from "../test/helpers/chromium.ts";

/** Takes the pictures of the documents from a running page: `npm run pictures -- http://127.0.0.1:4000/`. */
const address = process.argv[2] ?? "http://127.0.0.1:4000/";
const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs/pictures");
const pictures = [
	{ name: "explorer-light", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
	{ name: "explorer-dark", viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
	{ name: "explorer-phone", viewport: { width: 390, height: 844 }, colorScheme: "light" },
] as const;

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: provideChromium(), args: ["--no-sandbox", "--disable-gpu"] });
try {
	for (const { name, ...screen } of pictures) {
		const page = await browser.newPage({ ...screen, locale: "en-GB", reducedMotion: "reduce" });
		await page.goto(new URL("#v=1&s=funding/microsoft-2019&l=en", address).href);
		await expect(page.getByRole("heading", { name: /investment in OpenAI/ })).toBeVisible({ timeout: 60_000 });
		await page.screenshot({ path: join(folder, `${name}.png`) });
		await page.close();
	}
} finally {
	await browser.close();
}
