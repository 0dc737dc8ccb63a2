import { describe, expect, it } from "vitest";
import { readReport } from "../../../server/domain/reports/header.ts";

const errorOf = (header: string): string | null =>
	readReport("one", `/*\n${header}\n*/\nCYPHER 25\nRETURN 1 AS n\n`).error;

const title = "title: { en: One, fr: Un }";
const columns = `columns:
  - { name: n, type: Int, title: { en: Number, fr: Nombre } }`;

describe("what is wrong with a part of a report's header is said with its line, its place and what would be right", () => {
	it.each([
		[
			"a view that there is none of",
			`${title}\n${columns}\nviews: [tabel]`,
			'line 5: view 1: it is "tabel"; it must be one of table, bar, line, timeline, network, number; did you mean table?',
		],
		[
			"a view of such a type",
			`${title}\n${columns}\nviews:\n  - table\n  - { type: graph, from: n }`,
			'line 7: view 2: type: it is "graph"; it must be one of table, bar, line, timeline, network, number',
		],
		[
			"a view's role that no view has",
			`${title}\n${columns}\nviews:\n  - { type: bar, x: n, y: n, serie: n }`,
			"line 6: view 1: there is no key serie; did you mean series?",
		],
		[
			"a key that is spelt wrongly, whatever is below it",
			`${title}\ndescripton:\n  en: First\n  fr: Premier\n${columns}`,
			"line 3: there is no key descripton; did you mean description?",
		],
		[
			"two such keys",
			`${title}\n${columns}\ncategroy: own\nflavour: sweet`,
			"line 5: there is no key categroy; did you mean category?\nline 6: there is no key flavour; there are title, description, category, parameters, columns, key, views, timeout, limit",
		],
		[
			"such a key of a column, and the one that is missing for it",
			`${title}\ncolumns:\n  - name: n\n    type: Int\n    titel: { en: N, fr: N }`,
			"line 4: column n: title: it is missing\nline 6: column n: there is no key titel; did you mean title?",
		],
		["a text without one of its languages", `title:\n  en: One\n${columns}`, "line 2: title.fr: it is missing"],
		[
			"a parameter without a name, counted as people count",
			`${title}\nparameters:\n  - { name: to, type: Date }\n  - { type: Dat }\n${columns}`,
			'line 5: parameter 2: name: it is missing\nline 5: parameter 2: type: it is "Dat"; it must be one of Text, Int, Float, Boolean, Date, Period, Entity, RelationshipType, Standing; did you mean Date?',
		],
		[
			"a type that is missing",
			`${title}\ncolumns:\n  - { name: n, title: { en: Number, fr: Nombre } }`,
			"line 4: column n: type: it is missing; it must be one of Text, Int, Float, Decimal, Boolean, Date, Period, Standing, RelationshipType, Kind, Entity, Fact",
		],
		[
			"a choice whose title is spelt wrongly",
			`${title}\nparameters:\n  - { name: of, type: Text, choices: [a, { value: b, titel: { en: B, fr: B } }] }\n${columns}`,
			"line 4: parameter of: choice 2: title: it is missing\nline 4: parameter of: choice 2: there is no key titel; did you mean title?",
		],
		[
			"a choice that is a list",
			`${title}\nparameters:\n  - { name: of, type: Text, choices: [[a]] }\n${columns}`,
			expect.stringMatching(/^line 4: parameter of: choice 1: /),
		],
		[
			"a label that there is none of",
			`${title}\nparameters:\n  - { name: of, type: Entity, labels: [PERSONS] }\n${columns}`,
			expect.stringMatching(/^line 4: parameter of: label 1: it is "PERSONS"; .*did you mean PERSON\?$/),
		],
	])("%s", (_, header, error) => {
		expect(errorOf(header)).toEqual(error);
	});
});
