import type { NodeLabel } from "../domain/node-record.ts";
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
} as const satisfies Record<NodeLabel | "EVIDENCE" | "DISAGREEMENT", string>;

/** The GraphQL type of a record. */
export function typeOf<L extends AnyRecord["label"]>({ label }: { readonly label: L }): (typeof types)[L] {
	return types[label];
}
