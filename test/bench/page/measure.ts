import type { Browser } from "@playwright/test";

/** What came out, with what it is to be where something is. */
export interface Figure {
	readonly what: string;
	readonly value: number;
	readonly unit: string;
	/** Absent where it is only to compare with. */
	readonly atMost?: number;
	readonly atLeast?: number;
}

/** The scene that is measured. */
export interface MeasuredScene {
	readonly nodes: number;
	readonly edges: number;
}

/** What a measure needs to know. */
export interface Bench {
	readonly browser: Browser;
	/** One that draws as often as it can, and not as often as a screen shows: for comparing what is faster than that. */
	readonly unlimited: Browser;
	readonly scene: MeasuredScene;
	/** How long the page is used where its memory is looked at. */
	readonly minutes: number;
	/** The address of a page of the harness (`index.html`, `stock.html`) with the scene to measure. */
	readonly addressOf: (page: string) => string;
	/** A running Chronograph; null where none was named. */
	readonly server: string | null;
	/** An entity of that one with many facts; null where none was named. */
	readonly entity: string | null;
}

/** One thing that is measured of the page. No figure: what it needs was not given. */
export interface Measure {
	readonly name: string;
	readonly run: (bench: Bench) => Promise<readonly Figure[]>;
}

/** The screen that everything is measured on. */
export const screen = { width: 1440, height: 900 };

/** Whether a figure is what it is to be; null where nothing says what. */
export function holds({ value, atMost, atLeast }: Figure): boolean | null {
	if (atMost === undefined && atLeast === undefined) return null;
	return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast);
}
