import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { provideChromium } from "../helpers/chromium.ts";
import type { Measure } from "./page/measure.ts";
import { scrub } from "./page/scrub.ts";

/** Measures the built picture in a browser without a GPU, and prints what came out: `npm run bench:page [-- SCENE]`. */
const measures: readonly Measure[] = [scrub];

const scene = { nodes: 2000, edges: 6000, seed: 7, ...sizeFrom(process.argv[2]) };
const configFile = "test/fixtures/graph-view/vite.config.ts";
const outDir = await mkdtemp(join(tmpdir(), "chronograph-bench-"));
try {
	await build({ configFile, logLevel: "error", build: { outDir, emptyOutDir: true } });
	const server = await preview({
		configFile,
		logLevel: "error",
		build: { outDir },
		preview: { host: "127.0.0.1", port: 0 },
	});
	const browser = await chromium.launch({
		executablePath: await provideChromium(),
		args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
	});
	try {
		const address = server.resolvedUrls?.local[0] ?? "";
		print(
			`${scene.nodes} nodes, ${scene.edges} edges, seed ${scene.seed}, Chromium ${browser.version()} without a GPU`,
		);
		const query = new URLSearchParams(Object.entries(scene).map(([key, value]) => [key, String(value)]));
		for (const { name, run } of measures) {
			const figures = await run(browser, (page) => `${address}${page}?${query}`);
			print(name);
			for (const [what, figure] of Object.entries(figures)) print(`  ${what.padEnd(44)} ${figure}`);
		}
	} finally {
		await browser.close();
		await server.close();
	}
} finally {
	await rm(outDir, { recursive: true });
}

/** `500x1500`: so many nodes and edges. */
function sizeFrom(text: string | undefined): { nodes?: number; edges?: number } {
	const [, nodes, edges] = /^(\d+)x(\d+)$/.exec(text ?? "") ?? [];
	return nodes === undefined || edges === undefined ? {} : { nodes: Number(nodes), edges: Number(edges) };
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
