import { attempt } from "../../store/attempt.ts";
import { words } from "../../store/language.ts";

/** Says that nobody answers, and asks again. */
export function Away({ retry }: { readonly retry: () => Promise<void> }) {
	const { scene } = words.value;
	return (
		<div class="report-state" role="status">
			<p>{scene.awayEmpty}</p>
			<button type="button" class="button" onClick={() => attempt(retry())}>
				{scene.retry}
			</button>
		</div>
	);
}
