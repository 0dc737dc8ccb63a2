/** Hears in a few words what an import does now; of a large one each takes seconds to minutes. */
export type OnStage = (words: string) => void;
