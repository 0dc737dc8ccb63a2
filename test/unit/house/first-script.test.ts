import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtClientFolder } from "../../../server/http/built-client-folder.ts";

const client = await builtClientFolder();
const assets = join(client, "assets");

/** A script and all that it imports before it can run. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
	if (seen.has(name)) return seen;
	seen.add(name);
	const text = readFileSync(join(assets, name), "utf8");
	for (const [, each = ""] of text.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) withImports(each, seen);
	return seen;
}

function named(start: string): string {
	const found = readdirSync(assets).find((name) => name.startsWith(start) && name.endsWith(".js"));
	if (found === undefined) throw new Error(`The build has no script ${start}….js.`);
	return found;
}

describe("the built page", () => {
	it("shows its first view with no more than 250 kB of script, compressed", () => {
		const scripts = new Set([...withImports(named("index-")), ...withImports(named("graph-view-"))]);
		const sizes = Object.fromEntries([...scripts].map((name) => [name, statSync(join(assets, `${name}.br`)).size]));
		const whole = Object.values(sizes).reduce((sum, size) => sum + size, 0);
		expect(whole, JSON.stringify(sizes)).toBeGreaterThan(100_000);
		expect(whole, JSON.stringify(sizes)).toBeLessThanOrEqual(250_000);
	});

	it("has all of that fetched at once: no script waits for another one to ask for it", () => {
		const page = readFileSync(join(client, "index.html"), "utf8");
		for (const script of withImports(named("graph-view-"))) expect(page).toContain(`href="/assets/${script}"`);
	});

	it("speaks the other language, and draws charts and reports, with scripts of their own", () => {
		const first = [...withImports(named("index-")), ...withImports(named("graph-view-"))];
		for (const later of [
			"fr-",
			"chart-",
			"reports-",
			"export-panel-",
			"scene-as-tables-",
			"story-panel-",
			"changes-",
		]) {
			expect(first).not.toContain(named(later));
		}
	});
});
