import { signal } from "@preact/signals";
import type { Scene } from "./scene.ts";

/** What a link named and could not be found, and what of it could not be read. */
export interface BadLink {
	readonly missing: readonly string[];
	readonly unreadable: readonly string[];
	/** Whether the link is of a later Chronograph than this one. */
	readonly newer: boolean;
}

export const badLink = signal<BadLink | null>(null);

/** What a link named and has no room in the picture, beside so many that have; null where all has. */
export const crowded = signal<{ readonly shown: number; readonly others: Scene } | null>(null);

/** What just happened, for those who do not see it; said aloud by screen readers and shown for a moment. */
export const announcement = signal<{ readonly text: string; readonly at: number } | null>(null);

/** What happened in the picture, which those who see it see: only screen readers say it. */
export const spoken = signal<{ readonly text: string; readonly at: number } | null>(null);

export function tell(text: string): void {
	spoken.value = { text, at: (spoken.peek()?.at ?? 0) + 1 };
}

export function announce(text: string): void {
	announcement.value = { text, at: (announcement.value?.at ?? 0) + 1 };
}
