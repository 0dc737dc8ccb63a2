import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Palette, palette } from "../../../client/graph-view/palette.ts";

const css = readFileSync(new URL("../../../client/styles/tokens.css", import.meta.url), "utf8");

/** The custom properties of one rule of the stylesheet. */
function properties(selector: string): ReadonlyMap<string, string> {
	const [, after = ""] = css.split(`${selector} {`);
	const [rule = ""] = after.split("\n}");
	return new Map([...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

const dashed = (name: string) => name.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
const plain = (colour: string) => colour.toLowerCase().replaceAll(/\s/g, "").replaceAll("0.", ".");

function colours({ families, ...rest }: Palette): [name: string, colour: string][] {
	return [
		...Object.entries(rest).map(([name, colour]): [string, string] => [dashed(name), colour]),
		...Object.entries(families).map(([name, colour]): [string, string] => [`family-${name}`, colour]),
	];
}

describe.each([
	["light", ":root"],
	["dark", ':root[data-theme="dark"]'],
] as const)("the colours of the page in %s", (theme, selector) => {
	it.each(colours(palette[theme]))("%s is that of the picture", (name, colour) => {
		expect(plain(properties(selector).get(name) ?? "absent")).toBe(plain(colour));
	});
});
