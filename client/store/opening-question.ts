import { ANY_DATE } from "./when.ts";

/** So many nodes can be read at one glance. */
export const openingQuestion = { when: ANY_DATE, limit: 48, perNode: 40 };
