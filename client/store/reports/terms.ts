import type { CellWording, Terms } from "../../../model/report/cell-words.ts";
import { language } from "../language.ts";
import { kindCalled, relationshipTypes } from "../vocabulary.ts";

/** The vocabulary with what the data sets add, as cells are put into words by. */
const terms: Terms = {
	relationshipType: (type) => relationshipTypes.value.get(type)?.wording ?? null,
	kind: kindCalled,
};

/** How cells are put into words on the page now. */
export const wording = (): CellWording => ({ language: language.value, terms });
