import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fr } from "../../../client/i18n/fr.ts";

/** A sign that French sets apart and that stands right behind a word, or a quotation mark right beside what it quotes. */
const CLOSE = /[\p{L}\d»)”][:;?!](?=\s|$)|«\S|\S»/u;

/** Whatever is called with these gives words. */
const samples: readonly unknown[][] = [
	["un", "deux", "trois", "quatre"],
	[1, 2, 3, 4],
	["un", 2, 3, 4],
	[1, "deux", "trois"],
	["un", "deux", 3, 4, 5],
	[["un", "deux"], "trois"],
	["un", null, null],
	["un", ["deux"], 3],
	["un", 2, true],
];

function textsOf(words: unknown, path = ""): readonly (readonly [string, string])[] {
	if (typeof words === "string") return [[path, words]];
	if (typeof words === "function")
		return samples.flatMap((sample) => {
			try {
				const said: unknown = (words as (...given: unknown[]) => unknown)(...sample);
				return typeof said === "string" ? [[path, said] as const] : [];
			} catch {
				return [];
			}
		});
	return typeof words === "object" && words !== null
		? Object.entries(words).flatMap(([key, value]) => textsOf(value, `${path}.${key}`))
		: [];
}

const filesOf = (folder: string, ending: RegExp) =>
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => ending.test(name))
		.map((name) => ({ file: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, "utf8") }));

describe("French has a space before its high signs and inside its quotation marks", () => {
	it("in the words of the page", () => {
		const texts = textsOf(fr);
		expect(texts.length).toBeGreaterThan(500);
		expect(texts.filter(([, text]) => CLOSE.test(text))).toEqual([]);
	});

	it("in the words of the server, of the model and of the bundled reports", () => {
		const texts = [
			...filesOf("server", /\.ts$/),
			...filesOf("model", /(?<!colon)\.ts$/),
			...filesOf("cypher", /\.cypher$/),
		].flatMap(({ file, text }) =>
			[...text.matchAll(/\bfr: (?:"([^"]*)"|`([^`]*)`|([^"`{\n]*?)(?: \}|$))/gm)].map(
				([, quoted, template, plain]) =>
					[
						file,
						quoted ?? template?.replaceAll(/\$\{[^}]*\}/g, "un") ?? (file.endsWith(".ts") ? "" : (plain ?? "")),
					] as const,
			),
		);
		expect(texts.length).toBeGreaterThan(300);
		expect(texts.filter(([, text]) => CLOSE.test(text))).toEqual([]);
	});

	it("wherever a heading and what it says are put together: the colon is that of the language", () => {
		const made = filesOf("client", /\.tsx?$/)
			.filter(({ file }) => !/^client\/(i18n|export\/question)\//.test(file))
			.flatMap(({ file, text }) => (/\}: (\$\{|<)|\}:\{" "\}/.test(text) ? [file] : []));
		expect(made).toEqual([]);
	});
});
