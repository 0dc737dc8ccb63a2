import type { Standing } from "../../model/vocabulary/types.ts";
import { evidenceOf } from "./dossier/evidence.ts";
import { standingWords } from "./fact-words.ts";
import { language, words } from "./language.ts";
import type { Path } from "./path.ts";

/** "claimed by Elon Musk", as far as it is known who does. */
export function stepBasis(fact: string, standing: Standing): string {
	return standingWords(standing, evidenceOf.value.get(fact) ?? [], words.value.standing, language.value);
}

/** The facts of a path of which it matters who says so. */
export function saidBySomebody({ relationships }: Path): readonly string[] {
	return relationships
		.filter(({ vouched: { standing } }) => standing === "CLAIMED" || standing === "DENIED")
		.map(({ fact }) => fact);
}
