import { spoken } from "../store/notices.ts";

/** What happened in the picture, for screen readers alone: whoever sees has it before their eyes. */
export function Spoken() {
	return (
		<p class="unseen" role="status">
			{spoken.value !== null && <span key={spoken.value.at}>{spoken.value.text}</span>}
		</p>
	);
}
