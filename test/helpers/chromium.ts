import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];
const elsewhere = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chrome or Chromium that is on this machine already, or null. */
export function findChromium(): string | null {
	const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	return [...onPath, ...elsewhere, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

function runToEnd(command: string, args: readonly string[]): Promise<void> {
	process.stderr.write(`$ ${command} ${args.join(" ")}\n`);
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: ["ignore", "ignore", "inherit"],
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		});
		// Whether it went well is seen by what is there then.
		child.on("error", () => resolve());
		child.on("close", () => resolve());
	});
}

/**
 * A Chrome or Chromium for the tests: one that is there, else installed by apt-get as root on Debian, else Playwright's own.
 * @throws with how to get one
 */
export async function provideChromium(): Promise<string> {
	const there = findChromium();
	if (there !== null) return there;
	const debianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
	if (debianRoot) {
		await runToEnd("apt-get", ["update", "-qq"]);
		await runToEnd("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
	} else await runToEnd(process.execPath, ["node_modules/@playwright/test/cli.js", "install", "chromium"]);
	const installed = findChromium();
	if (installed === null)
		throw new Error(
			"The browser tests need Chrome or Chromium, and installing one failed. Install it with your system's packages (`apt-get install chromium`, `brew install --cask chromium`) or with `npx playwright install chromium`, and run the tests again.",
		);
	return installed;
}
