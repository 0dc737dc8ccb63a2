import { signal } from "@preact/signals";
import type { ComponentChild, FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { words } from "../store/language.ts";
import { announce } from "../store/notices.ts";

/**
 * A part of the page whose code is fetched when it is first shown, and from then on is there at once. Where it cannot be
 * had the page says so, and asks again when it is shown again.
 * @param meanwhile what stands in its place until then
 */
export function whenNeeded<Props extends object>(
	load: () => Promise<FunctionComponent<Props>>,
	meanwhile: ComponentChild = null,
): FunctionComponent<Props> {
	const loaded = signal<{ readonly Part: FunctionComponent<Props> } | null>(null);
	return function WhenNeeded(props: Props) {
		useEffect(() => {
			if (loaded.peek() !== null) return;
			load().then(
				(Part) => {
					loaded.value = { Part };
				},
				() => announce(words.peek().scene.away),
			);
		}, []);
		const Part = loaded.value?.Part;
		return Part === undefined ? <>{meanwhile}</> : <Part {...props} />;
	};
}
