import type { Working } from "./layouter.ts";

/** Starts the worker that lays scenes out; its script is fetched when the first scene needs it. */
export const startWorker = (): Working => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
