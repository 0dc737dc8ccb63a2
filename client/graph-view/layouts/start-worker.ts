import type { Working } from "./layouter.ts";
import address from "./worker.ts?worker&url";

/** Starts the worker that lays scenes out; its script is fetched when the first scene needs it. */
export const startWorker = (): Working => new Worker(address, { type: "module" });

/** Fetches that script before it is needed: from then on the browser has it. */
export const fetchWorker = (): Promise<Response> => fetch(address);
