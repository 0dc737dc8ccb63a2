import { Writable } from "node:stream";
import { expect, it } from "vitest";
import type { Progress } from "../../../server/embedded/progress.ts";
import { progressBar } from "../../../server/embedded/progress-bar.ts";

const told: readonly Progress[] = [
	{ stage: "fetch", done: 0, total: 4_000_000, words: "Fetching" },
	{ stage: "fetch", done: 1_000_000, total: 4_000_000, words: "Fetching" },
	{ stage: "fetch", done: 4_000_000, total: 4_000_000, words: "Fetching" },
	{ stage: "start", done: 0, total: 1, words: "Starting" },
	{ stage: "start", done: 1, total: 1, words: "Starting" },
];

function written(isTTY: boolean): string {
	let all = "";
	const sink = new Writable({
		write(chunk, _encoding, next) {
			all += String(chunk);
			next();
		},
	});
	const terminal = { isTTY, columns: 100, cursorTo: () => true, clearLine: () => true, moveCursor: () => true };
	const bar = progressBar(Object.assign(sink, terminal));
	for (const progress of told) bar(progress);
	return all;
}

it("without a terminal there is one line a stage", () => {
	expect(written(false)).toBe("Fetching …\nStarting …\n");
});

it("on a terminal a bar says how many megabytes there are and how many there will be", () => {
	const all = written(true);
	expect(all).toContain("0 of 4 MB");
	expect(all).toContain("4 of 4 MB");
	expect(all).toMatch(/Starting …\n$/);
});
