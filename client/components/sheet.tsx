import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { words } from "../store/language.ts";
import { nextStop, sheetStop } from "../store/sheet.ts";
import { useFromTheTop } from "./from-the-top.ts";

const FLICK = 24;

interface SheetProps {
	/** What it holds, in a word or two. */
	readonly label: string;
	readonly class?: string;
	/** What tells one thing that it holds from another: each is read from its top. */
	readonly shown: string;
	readonly children: ComponentChildren;
}

/** What stands beside the picture, on a phone: a sheet with three stops, dragged or stepped by its grip. */
export function Sheet({ label, class: className = "", shown, children }: SheetProps) {
	const { inspector } = words.value;
	const stop = sheetStop;
	const scrolling = useFromTheTop<HTMLDivElement>(shown);
	const from = useRef<number | null>(null);
	const step = (by: 1 | -1) => {
		stop.value = nextStop(stop.value, by);
	};
	return (
		<aside class={`sheet sheet-${stop.value} ${className}`} aria-label={label}>
			<button
				type="button"
				class="grip"
				aria-label={stop.value === "full" ? inspector.lower : inspector.raise}
				aria-expanded={stop.value !== "title"}
				onClick={(event) => {
					// A drag ends in a click of its own, which has been answered already.
					if (event.detail !== 0 && from.current === null) return;
					from.current = null;
					stop.value = stop.value === "full" ? "title" : nextStop(stop.value, 1);
				}}
				onPointerDown={(event) => {
					from.current = event.clientY;
					event.currentTarget.setPointerCapture(event.pointerId);
				}}
				onPointerUp={(event) => {
					const moved = event.clientY - (from.current ?? event.clientY);
					if (Math.abs(moved) < FLICK) return;
					from.current = null;
					step(moved > 0 ? -1 : 1);
				}}
				onKeyDown={(event) => {
					if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
					event.preventDefault();
					step(event.key === "ArrowUp" ? 1 : -1);
				}}
			/>
			<div class="sheet-body" ref={scrolling}>
				{children}
			</div>
		</aside>
	);
}
