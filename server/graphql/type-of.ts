import type { AnyRecord } from "./records.ts";

const types = {
	PERSON: "Person",
	COMPANY: "Company",
	PRODUCT: "Product",
	SOURCE: "Source",
	FUNDING: "Funding",
	STATEMENT: "Statement",
	EVENT: "Event",
	ATTRIBUTE: "Attribute",
	TIE: "Tie",
	EVIDENCE: "Evidence",
	DISAGREEMENT: "Disagreement",
	STORY: "Story",
} as const;

/** The GraphQL type of a record that has a label. */
export function typeOf<L extends keyof typeof types>({ label }: { readonly label: L }): (typeof types)[L] {
	return types[label];
}

/** The GraphQL type of any record; a relationship is the one that stands for a fact, and has no label. */
export function typeOfAny(record: AnyRecord): (typeof types)[keyof typeof types] | "Relationship" {
	return "fact" in record ? "Relationship" : typeOf(record);
}
