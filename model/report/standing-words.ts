import type { Words } from "../vocabulary/types.ts";

/** How the sources put a fact, as people read it. */
export const standingWords: Readonly<Record<string, Words>> = {
	CONFIRMED: { en: "on record", fr: "consigné" },
	REPORTED: { en: "reported", fr: "rapporté" },
	CLAIMED: { en: "claimed", fr: "affirmé" },
	PLANNED: { en: "planned", fr: "prévu" },
	DENIED: { en: "denied", fr: "démenti" },
};
