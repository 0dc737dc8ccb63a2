import type { Words } from "../../model/vocabulary/types.ts";

/** What is told of a file of Cypher to whoever writes it, or to a terminal: in French it says that it is in English. */
export const onlyEnglish = (text: string): Words => ({ en: text, fr: `(en anglais) ${text}` });
