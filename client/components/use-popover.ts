import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useRef } from "preact/hooks";

interface Popover {
	/** For the button that opens it. */
	readonly button: RefObject<HTMLButtonElement | null>;
	readonly isOpen: boolean;
	readonly open: () => void;
	readonly toggle: () => void;
	/** Closes it, and gives the focus back to its button. */
	readonly close: () => void;
}

/** Whether the small dialog of a button is open. */
export function usePopover(): Popover {
	const state = useSignal(false);
	const button = useRef<HTMLButtonElement>(null);
	return {
		button,
		isOpen: state.value,
		open: () => {
			state.value = true;
		},
		toggle: () => {
			state.value = !state.value;
		},
		close: () => {
			state.value = false;
			button.current?.focus();
		},
	};
}
