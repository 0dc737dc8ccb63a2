import { computed, effect, signal } from "@preact/signals";
import { keep, kept } from "./kept.ts";
import { embedded } from "./route.ts";

export type Theme = "light" | "dark";

const KEY = "chronograph.theme";

const chosen = signal<Theme | null>(read(kept(KEY)));
const browser = signal<Theme>("light");

/** The colours of the page: the reader's choice, else the browser's. */
export const theme = computed<Theme>(() => chosen.value ?? browser.value);

/** Whether the reader's system asks for little movement. */
export const reducedMotion = signal(false);

/** Whether the page is as narrow as a phone. */
export const narrow = signal(false);

/** The reader chooses; the choice is kept in this browser. */
export function chooseTheme(next: Theme): void {
	chosen.value = next;
	keep(KEY, next);
}

/** Follows the browser's wishes and says the theme to the stylesheet. */
export function followBrowser(): () => void {
	const stops = [
		follow("(prefers-color-scheme: dark)", (dark) => {
			browser.value = dark ? "dark" : "light";
		}),
		follow("(prefers-reduced-motion: reduce)", (reduced) => {
			reducedMotion.value = reduced;
		}),
		// A low frame within another page is no phone held upright, for which the picture would stand on end.
		follow(embedded ? "(max-width: 760px) and (max-aspect-ratio: 1)" : "(max-width: 760px)", (phone) => {
			narrow.value = phone;
		}),
		effect(() => {
			document.documentElement.dataset.theme = theme.value;
		}),
	];
	return () => {
		for (const stop of stops) stop();
	};
}

function follow(query: string, tell: (matches: boolean) => void): () => void {
	const list = globalThis.matchMedia(query);
	const listener = () => tell(list.matches);
	listener();
	list.addEventListener("change", listener);
	return () => list.removeEventListener("change", listener);
}

function read(text: string | null): Theme | null {
	return text === "light" || text === "dark" ? text : null;
}
