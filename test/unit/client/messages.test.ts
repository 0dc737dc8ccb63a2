import { describe, expect, it } from "vitest";
import { en } from "../../../client/i18n/en.ts";
import { enReports } from "../../../client/i18n/en-reports.ts";
import { fr } from "../../../client/i18n/fr.ts";

/** Every message by its path: "search.none". */
function messages(words: object, path = ""): Map<string, unknown> {
	return new Map(
		Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
			typeof value === "object" && value !== null
				? [...messages(value, `${path}${key}.`)]
				: [[`${path}${key}`, value] as const],
		),
	);
}

const english = messages({ ...en, ...enReports });
const french = messages(fr);

/** What is the same in both languages, because it is a name. */
const NAMES = new Set([
	"brand.name",
	"nav.api",
	"language.english",
	"language.french",
	"reports.cypher",
	"time.label",
	"time.field",
	"rail.certainty",
	"inspector.existence",
	"inspector.parties",
	"inspector.sources",
	"inspector.versions",
	"exporting.formats.json.name",
	"exporting.formats.graphml.name",
	"exporting.formats.gexf.name",
	"portrait.formats.svg.name",
	"embed.code",
	"portrait.formats.png.name",
	"exporting.codes.curl",
	"exporting.codes.python",
	"exporting.codes.javascript",
]);

describe("the page's words", () => {
	it("are there in both languages, none of them empty", () => {
		expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
		for (const [key, text] of [...english, ...french]) {
			if (typeof text === "string") expect(text.trim(), key).not.toBe("");
		}
	});

	it("differ between the languages, but for names", () => {
		const same = [...english].filter(([key, text]) => typeof text === "string" && text === french.get(key));
		expect(
			same.map(([key]) => key).filter((key) => !NAMES.has(key) && key !== "time.sentenceEnd" && key !== "nav.menu"),
		).toEqual([]);
	});

	it("have the apostrophe of print in French, as the names of the data have", () => {
		const typed = [...french].filter(([, text]) => /\p{L}'[\p{L}$«]/u.test(String(text)));
		expect(typed.map(([key]) => key)).toEqual([]);
	});

	it("take the same values in both languages", () => {
		for (const [key, message] of english) {
			if (typeof message !== "function") continue;
			const other = french.get(key);
			expect(typeof other === "function" ? other.length : null, key).toBe(message.length);
		}
	});

	it("count one and none as each language does", () => {
		expect(en.search.count(0)).toBe("0 results");
		expect(en.search.count(1)).toBe("1 result");
		expect(fr.search.count(0)).toBe("0 résultat");
		expect(fr.search.count(2)).toBe("2 résultats");
		expect(en.counts.onDay(18, 9)).toBe("18 true on this day · 9 already happened");
		expect(en.inspector.origins(1, 2)).toBe("1 origin, 2 passages");
	});
});
