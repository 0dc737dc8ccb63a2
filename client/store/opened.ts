import { signal } from "@preact/signals";

/** Whether the first scene is still on its way. */
export const opened = signal<"loading" | "ready" | "failed">("loading");
