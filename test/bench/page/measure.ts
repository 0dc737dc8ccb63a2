import type { Browser } from "@playwright/test";

/** One thing that is measured of the picture. */
export interface Measure {
	readonly name: string;
	/** @param addressOf the address of a page of the harness (`index.html`, `stock.html`) with the scene to measure */
	readonly run: (browser: Browser, addressOf: (page: string) => string) => Promise<Readonly<Record<string, string>>>;
}

/** The screen that everything is measured on. */
export const screen = { width: 1440, height: 900 };
