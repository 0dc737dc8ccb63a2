import type { Rule } from "./rules.ts";

export const disagreementKinds = ["INCOMPATIBLE", "UNFULFILLED", "AT_ODDS"] as const;
export type DisagreementKind = (typeof disagreementKinds)[number];

interface Disagreement {
	readonly label: "DISAGREEMENT";
	readonly id: string;
	readonly kind: DisagreementKind;
	/** Ids of facts: in the curator's order, of what was found in that of their ids. */
	readonly sides: readonly string[];
}

/** Two or more facts that a curator says do not go together. */
export interface WrittenDisagreement extends Disagreement {
	readonly found: false;
	readonly reasonEn: string;
	readonly reasonFr: string | null;
}

/** Two facts that a rule finds not to go together. It is not stored: it is there as long as they are. */
export interface FoundDisagreement extends Disagreement {
	readonly found: true;
	readonly rule: Rule;
	/** Ids of the entities that both facts are about; where they differ, those of the first side, of the second, the common one. */
	readonly about: readonly string[];
}

export type DisagreementRecord = WrittenDisagreement | FoundDisagreement;
