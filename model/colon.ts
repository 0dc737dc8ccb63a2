import type { Language } from "./time/wording.ts";

/** What stands between a heading and what it says: in French with a space before, where no line ends. */
export const colon: Readonly<Record<Language, string>> = { en: ": ", fr: "\u00a0: " };
