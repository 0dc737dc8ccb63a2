import { goToStep } from "../../store/story.ts";

const FORWARDS = new Set(["ArrowRight", "PageDown", " "]);
const BACKWARDS = new Set(["ArrowLeft", "PageUp"]);

/**
 * Turns the steps by keys while the story has the focus. A text that is longer than its room is first read to its end,
 * and what a key does to a button or a link is left to it.
 */
export function turnByKey(event: KeyboardEvent, number: number, last: number, room: HTMLElement | null): void {
	if (event.altKey || event.ctrlKey || event.metaKey) return;
	const onControl = event.target instanceof Element && event.target.closest("button, a") !== null;
	if (event.key === " " && onControl) return;
	const back = BACKWARDS.has(event.key) || (event.key === " " && event.shiftKey);
	const pages = event.key.startsWith("Page") || event.key === " ";
	if (pages && room !== null && hasMore(room, back)) return;
	const to = { Home: 1, End: last }[event.key] ?? (back ? number - 1 : FORWARDS.has(event.key) ? number + 1 : null);
	if (to === null) return;
	event.preventDefault();
	goToStep(to);
}

function hasMore({ scrollTop, scrollHeight, clientHeight }: HTMLElement, above: boolean): boolean {
	return above ? scrollTop > 1 : scrollTop + clientHeight < scrollHeight - 1;
}
