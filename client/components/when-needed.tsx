import { signal } from "@preact/signals";
import type { ComponentChild, FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { sayAway } from "../store/say-away.ts";

/** Until what could not be had is asked for again, in milliseconds: ever less often. */
const [firstPause, longestPause] = [2_000, 30_000];

/**
 * A part of the page whose code is fetched when it is first shown, and from then on is there at once. Where it cannot be
 * had the page says so, and asks again by itself while it is wanted.
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
			let again: ReturnType<typeof setTimeout> | undefined;
			const fetchPart = (pause: number): void => {
				load().then(
					(Part) => {
						loaded.value = { Part };
					},
					() => {
						if (Failed === undefined && loaded.peek() !== "failed") sayAway();
						loaded.value = "failed";
						again = setTimeout(() => fetchPart(Math.min(2 * pause, longestPause)), pause);
					},
				);
			};
			const before = loaded.peek();
			if (before === null || before === "failed") fetchPart(firstPause);
			return () => clearTimeout(again);
		}, []);
		const state = loaded.value;
		if (state !== null && state !== "failed") return <state.Part {...props} />;
		return state === "failed" && Failed !== undefined ? <Failed /> : meanwhile;
	};
}
