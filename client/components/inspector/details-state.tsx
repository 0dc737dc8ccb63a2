import { retryDetails } from "../../store/details.ts";
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
	const { inspector, scene } = words.value;
	return (
		<div class="details-state" role="status">
			<CloseButton />
			<p>{inspector.failed}</p>
			<button type="button" class="button" onClick={retryDetails}>
				{scene.retry}
			</button>
		</div>
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
