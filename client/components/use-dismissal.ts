import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Closes a small dialog by Escape, wherever the focus is, and by a press outside of what it and its button stand in. */
export function useDismissal(dialog: RefObject<HTMLElement | null>, onClose: () => void): void {
	// At once: a reader's next key may come before the next frame.
	useLayoutEffect(() => {
		const outside = (event: Event) => {
			// In a phone's menu it has its place among the rest: to close it would move what is pressed there.
			const within = dialog.current?.closest(".phone-menu") ?? dialog.current?.parentElement;
			if (event.target instanceof Node && within?.contains(event.target) === false) onClose();
		};
		const closeOnEscape = (event: KeyboardEvent) => {
			if (event.key !== "Escape") return;
			// It closes this dialog and does nothing else.
			event.stopPropagation();
			onClose();
		};
		// First of all: what is pressed may take the focus, which closing gives back to the button.
		document.addEventListener("pointerdown", outside, { capture: true });
		document.addEventListener("keydown", closeOnEscape, { capture: true });
		return () => {
			document.removeEventListener("pointerdown", outside, { capture: true });
			document.removeEventListener("keydown", closeOnEscape, { capture: true });
		};
	}, []);
}
