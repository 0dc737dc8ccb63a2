import { computed, effect, signal } from "@preact/signals";
import { keep, kept } from "./kept.ts";

export type Theme = "light" | "dark";

const KEY = "chronograph.theme";

const chosen = signal<Theme | null>(read(kept(KEY)));
const browser = signal<Theme>("light");

/** The colours of the page: the reader's choice, else the browser's. */
export const theme = computed<Theme>(() => chosen.value ?? browser.value);

/** Whether the reader's system asks for little movement. */
export const reducedMotion = signal(false);

/** Whether the page is laid out as on a phone: on one, however it is held, and on a tablet that is held upright. */
export const narrow = signal(false);

/** Whether there is room for either the legend or words on every button, as on a tablet that lies. */
export const snug = signal(false);

/** Whether it is as narrow as a phone that is held upright, so that the picture stands on end. A low window is not. */
export const upright = signal(false);

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
		follow("(max-width: 960px)", (phone) => {
			narrow.value = phone;
		}),
		follow("(min-width: 961px) and (max-width: 1240px)", (little) => {
			snug.value = little;
		}),
		follow("(max-width: 960px) and (max-aspect-ratio: 1)", (stands) => {
			upright.value = stands;
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
