import { describe, expect, it } from "vitest";
import { fold } from "../../../model/fold.ts";
import {
	evidenceId,
	ID_KINDS,
	idKind,
	isId,
	labelOfId,
	parseRelationshipId,
	relationshipId,
} from "../../../model/ids.ts";

describe("An id", () => {
	it("is a kind and a slug of lower-case letters, digits, full stops and hyphens", () => {
		for (const kind of ID_KINDS) {
			expect(isId(`${kind}/x.ai-2023`), kind).toBe(true);
			expect(idKind(`${kind}/x.ai-2023`)).toBe(kind);
		}
		for (const text of [
			"elon-musk",
			"person/",
			"person/Elon-Musk",
			"person/élon",
			"people/elon-musk",
			"person/elon/musk",
			"person/elon musk",
			"person/-x",
			"Person/x",
			"",
		]) {
			expect(isId(text), text).toBe(false);
			expect(idKind(text), text).toBe(null);
		}
	});

	it("tells the label of what it names, where that has one", () => {
		expect(labelOfId("person/elon-musk")).toBe("PERSON");
		expect(labelOfId("attribute/openai-valuation")).toBe("ATTRIBUTE");
		for (const id of ["fact/musk-leads-tesla", "disagreement/x", "dataset/x", "nonsense"])
			expect(labelOfId(id)).toBe(null);
	});
});

describe("The id of a relationship", () => {
	it("is its fact's, type's and other end's, and can be taken apart again", () => {
		const id = relationshipId("funding/microsoft-2019", "PROVIDED", "company/microsoft");
		expect(id).toBe("funding/microsoft-2019#PROVIDED@company/microsoft");
		expect(parseRelationshipId(id)).toEqual({
			fact: "funding/microsoft-2019",
			type: "PROVIDED",
			other: "company/microsoft",
		});
	});

	it("is, for a tie, the tie's own", () => {
		expect(relationshipId("fact/musk-founded-openai", "FOUNDED", "company/openai")).toBe("fact/musk-founded-openai");
		expect(parseRelationshipId("fact/musk-founded-openai")).toEqual({
			fact: "fact/musk-founded-openai",
			type: null,
			other: null,
		});
	});

	it("is told from what is none", () => {
		for (const text of [
			"person/elon-musk",
			"funding/x#provided@company/y",
			"funding/x#PROVIDED",
			"funding/x@company/y",
			"fact/x#FOUNDED@company/y",
			"thing/x#PROVIDED@company/y",
			"funding/x#PROVIDED@thing/y",
			"",
		]) {
			expect(parseRelationshipId(text), text).toBe(null);
		}
	});
});

describe("The id of evidence", () => {
	it("counts the passages of its owner", () => {
		expect(evidenceId("fact/musk-founded-openai", 2)).toBe("fact/musk-founded-openai/evidence/2");
	});
});

describe("A folded text", () => {
	it("has no accents, no capitals, and single spaces", () => {
		expect(fold("  Élon\tMUSK \n Œuvre ")).toBe("elon musk oeuvre");
		expect(fold("Straße Ærø Łódź İstanbul")).toBe("strasse aero lodz istanbul");
		expect(fold("ﬁrehose №1")).toBe("firehose no1");
		expect(fold("d’OpenAI")).toBe("d'openai");
		expect(fold("X.AI")).toBe("x.ai");
	});

	it("is the same however the letters were put together, and when folded again", () => {
		for (const text of ["Élysée", "naïve façade", "Œdipe", "ÅNGSTRÖM", "ﬀ ẞ"]) {
			expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
			expect(fold(fold(text))).toBe(fold(text));
		}
	});
});
