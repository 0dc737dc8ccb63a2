import { details, retryDetails } from "../../store/details.ts";
import { words } from "../../store/language.ts";
import { CloseButton } from "./head.tsx";

/** The shape of the details while they are on their way. */
export function DetailsSkeleton() {
	return (
		<div class="details-skeleton skeleton-lines" role="status">
			<span class="unseen">{words.value.inspector.loading}</span>
			{[40, 85, 60, 100, 92, 70].map((width) => (
				<span key={width} class="skeleton" style={{ width: `${width}%` }} />
			))}
		</div>
	);
}

export function DetailsFailed() {
	return (
		<div class="details-state" role="status">
			<CloseButton />
			<p>{words.value.inspector.failed}</p>
			<AgainButton />
		</div>
	);
}

/** Under what is known: the rest could not be loaded. That it is asked for again by itself is not said aloud each time. */
export function NoMoreDetails() {
	return (
		<div class="details-state">
			<p role="status">{words.value.inspector.noMore}</p>
			<AgainButton />
		</div>
	);
}

function AgainButton() {
	const { retry, retrying } = words.value.scene;
	const shown = details.value;
	const again = shown.kind === "failed" && shown.again;
	return (
		<button type="button" class="button" disabled={again} onClick={retryDetails}>
			{again ? retrying : retry}
		</button>
	);
}

export function DetailsGone() {
	return (
		<div class="details-state" role="status">
			<CloseButton />
			<p>{words.value.inspector.gone}</p>
		</div>
	);
}
