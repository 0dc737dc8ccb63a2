import { attributedTo, type FactParts, partyName } from "./fact-words.ts";
import type { Language } from "./language.ts";

/** Who tells something, and in what. */
interface Teller {
	/** The speaker, else whoever it is attributed to, else its source. */
	readonly who: string | null;
	readonly source: string | null;
}

export function tellerOf(side: FactParts, language: Language): Teller {
	const origin = side.evidence[0]?.chain.at(-1);
	const source =
		origin === undefined ? null : (origin.publisher ?? (language === "fr" ? origin.nameFr : origin.nameEn));
	const speakers =
		side.__typename === "Statement" ? side.speakers.map((each) => partyName(each, language)).join(", ") : "";
	return { who: speakers !== "" ? speakers : (attributedTo(side.evidence, language) ?? source), source };
}

/**
 * The sides of a disagreement by account: what one teller says in one source goes together, for that is not what
 * differs. Where all of it would be one account, each side stands for itself.
 */
export function accountsOf<Side>(
	sides: readonly Side[],
	tellerOf: (side: Side) => Teller,
): readonly (readonly [Side, ...Side[]])[] {
	const accounts = new Map<string, [Side, ...Side[]]>();
	for (const side of sides) {
		const { who, source } = tellerOf(side);
		const key = JSON.stringify([who, source]);
		const before = accounts.get(key);
		if (before === undefined) accounts.set(key, [side]);
		else before.push(side);
	}
	return accounts.size > 1 ? [...accounts.values()] : sides.map((side): [Side] => [side]);
}
