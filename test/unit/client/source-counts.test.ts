import { expect, it } from "vitest";
import type { EvidencePartsFragment } from "../../../client/api/generated/graphql.ts";
import { countSources } from "../../../client/store/dossier/source-counts.ts";

const passage = (id: string, ...documents: string[]): EvidencePartsFragment => ({
	id,
	locator: null,
	noteEn: null,
	noteFr: null,
	quotation: null,
	quotationLanguage: null,
	standing: null,
	knownFrom: null,
	attribution: null,
	chain: documents.map((document) => ({
		id: document,
		nameEn: document,
		nameFr: document,
		kind: "article",
		publisher: null,
		url: null,
		published: null,
	})),
});

it("two passages of one origin are one origin, whoever cites it, and a passage counts once", () => {
	const first = passage("1", "article", "filing");
	const { origins, passages } = countSources([
		[first, passage("2", "journal", "filing")],
		[first, passage("3", "article")],
		[],
	]);
	expect(passages).toBe(3);
	expect(
		origins.map(({ document, readIn, ...rest }) => ({ ...rest, id: document.id, readIn: readIn.map(({ id }) => id) })),
	).toEqual([
		{ id: "filing", passages: 2, facts: 2, readIn: ["article", "journal"] },
		{ id: "article", passages: 1, facts: 1, readIn: ["article"] },
	]);
});
