import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { announce } from "../store/notices.ts";

/** How long it says that something was copied, in milliseconds. */
const SHOWN = 2500;

type CopyState = "ready" | "copied" | "failed";

/** Copies a text for the reader and says for a moment, aloud too, whether it was. */
export function useCopy(words: { readonly copied: string; readonly failed: string }): {
	readonly state: CopyState;
	readonly copy: (text: string) => Promise<void>;
} {
	const state = useSignal<CopyState>("ready");
	useEffect(() => {
		if (state.value === "ready") return;
		const timer = setTimeout(() => {
			state.value = "ready";
		}, SHOWN);
		return () => clearTimeout(timer);
	}, [state.value]);
	const copy = async (text: string) => {
		try {
			await navigator.clipboard.writeText(text);
			state.value = "copied";
		} catch {
			state.value = "failed";
		}
		announce(words[state.value === "copied" ? "copied" : "failed"]);
	};
	return { state: state.value, copy };
}
