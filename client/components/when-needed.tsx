import { signal } from "@preact/signals";
import type { ComponentChild, FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { words } from "../store/language.ts";
import { announce } from "../store/notices.ts";

/**
 * A part of the page whose code is fetched when it is first shown, and from then on is there at once. Where it cannot be
 * had the page says so, and asks again when it is shown again.
 * @param meanwhile what stands in its place until then
 * @param Failed what says in its place that it cannot be had; an announcement where none is given
 */
export function whenNeeded<Props extends object>(
	load: () => Promise<FunctionComponent<Props>>,
	meanwhile: ComponentChild = null,
	Failed?: FunctionComponent,
): FunctionComponent<Props> {
	const loaded = signal<{ readonly Part: FunctionComponent<Props> } | "failed" | null>(null);
	return function WhenNeeded(props: Props) {
		useEffect(() => {
			const before = loaded.peek();
			if (before !== null && before !== "failed") return;
			load().then(
				(Part) => {
					loaded.value = { Part };
				},
				() => {
					loaded.value = "failed";
					if (Failed === undefined) announce(words.peek().scene.away);
				},
			);
		}, []);
		const state = loaded.value;
		if (state !== null && state !== "failed") return <state.Part {...props} />;
		return state === "failed" && Failed !== undefined ? <Failed /> : meanwhile;
	};
}
