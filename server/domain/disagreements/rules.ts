import { type IdKind, idKind } from "../../../model/ids.ts";

/** By what disagreements are found, in the order in which they are listed: each is a statement, `cypher/queries/find-<rule>`. */
export const rules = ["denials", "differing-amounts", "differing-periods", "roles-held-twice"] as const;
export type Rule = (typeof rules)[number];

/** What the id of a found disagreement tells. */
export interface FoundId {
	readonly rule: Rule;
	/** Ids of the two facts, the smaller first. */
	readonly left: string;
	readonly right: string;
}

const prefix = "disagreement/found/";
const kindsOfFacts: readonly (IdKind | null)[] = ["funding", "statement", "event", "attribute", "fact"];

/** The id of what a rule found: `disagreement/found/<rule>/<fact>+<fact>`, the same as long as both facts are there. */
export function foundId({ rule, left, right }: FoundId): string {
	return `${prefix}${rule}/${left}+${right}`;
}

/** Whether an id has the form of what a rule found; what a curator wrote never has it. */
export function isFoundId(id: string): boolean {
	return id.startsWith(prefix);
}

/** The parts of a found disagreement's id; null where it is none. */
export function parseFoundId(id: string): FoundId | null {
	if (!isFoundId(id)) return null;
	const rest = id.slice(prefix.length);
	const rule = rules.find((each) => rest.startsWith(`${each}/`));
	if (rule === undefined) return null;
	const [left, right, ...more] = rest.slice(rule.length + 1).split("+");
	if (left === undefined || right === undefined || more.length > 0 || left >= right) return null;
	return [left, right].every((fact) => kindsOfFacts.includes(idKind(fact))) ? { rule, left, right } : null;
}
