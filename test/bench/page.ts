import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { build, preview } from "vite";
import { provideChromium } from "../helpers/chromium.ts";
import { loads } from "./loads.ts";
import { dossier } from "./page/dossier.ts";
import { layout } from "./page/layout.ts";
import { type Bench, type Figure, holds, type Measure } from "./page/measure.ts";
import { memory } from "./page/memory.ts";
import { move } from "./page/move.ts";
import { opening } from "./page/opening.ts";
import { scrub } from "./page/scrub.ts";
import { select } from "./page/select.ts";

/**
 * Measures the built picture in a browser without a GPU, and prints what came out, what it is to be, and whether it holds:
 * `npm run bench:page -- [SCENE] [--only drag,move] [--minutes 30] [--server http://127.0.0.1:4000/ [--entity company/c0]]`.
 */
const measures: Readonly<Record<string, Measure>> = { drag: scrub, move, select, layout, memory, opening, dossier };

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: {
		only: { type: "string" },
		minutes: { type: "string" },
		server: { type: "string" },
		entity: { type: "string" },
	},
});
const chosen = values.only?.split(",") ?? Object.keys(measures);
const scene = { nodes: 2000, edges: 6000, seed: 7, ...sizeFrom(positionals[0]) };
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
	const executablePath = await provideChromium();
	const launch = (...more: string[]) =>
		chromium.launch({
			executablePath,
			args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", ...more],
		});
	const browser = await launch();
	const unlimited = await launch("--disable-frame-rate-limit", "--disable-gpu-vsync");
	try {
		const address = server.resolvedUrls?.local[0] ?? "";
		print(
			`${scene.nodes} nodes, ${scene.edges} edges, seed ${scene.seed}, Chromium ${browser.version()} without a GPU`,
		);
		print(`Load of the machine before: ${loads()}`);
		const query = new URLSearchParams(Object.entries(scene).map(([key, value]) => [key, String(value)]));
		const bench: Bench = {
			browser,
			unlimited,
			scene,
			minutes: Number(values.minutes ?? 1),
			addressOf: (page) => `${address}${page}?${query}`,
			server: values.server ?? null,
			entity: values.entity ?? null,
		};
		for (const name of chosen) {
			const measure = measures[name];
			if (measure === undefined) throw new Error(`There are ${Object.keys(measures).join(", ")}, and no ${name}.`);
			const figures = await measure.run(bench);
			print(
				figures.length === 0 ? `${measure.name}: not measured, for it needs --server, or also --entity` : measure.name,
			);
			for (const figure of figures) print(`  ${lineOf(figure)}`);
		}
		print(`Load of the machine after: ${loads()}`);
	} finally {
		await browser.close();
		await unlimited.close();
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

function lineOf(figure: Figure): string {
	const { what, value, unit, atMost, atLeast } = figure;
	const target = atMost !== undefined ? `≤ ${atMost}` : atLeast !== undefined ? `≥ ${atLeast}` : "";
	const verdict = { true: "holds", false: "does not hold", null: "" }[String(holds(figure))] ?? "";
	return `${what.padEnd(40)} ${`${value.toFixed(1)} ${unit}`.padEnd(18)} ${target.padEnd(8)} ${verdict}`.trimEnd();
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
