import type { ComponentChildren } from "preact";
import { words } from "../../store/language.ts";

interface DetailsSectionProps {
	readonly title: string;
	/** How many there are of it, as a figure or in words. */
	readonly count: number | string;
	readonly children: ComponentChildren;
}

/** A part of a card under a title of its own. */
export function DetailsSection({ title, count, children }: DetailsSectionProps) {
	return (
		<section class="details-section" aria-label={title}>
			<h3>
				{title}
				<span class="details-count tabular">{typeof count === "number" ? words.value.figure(count) : count}</span>
			</h3>
			{children}
		</section>
	);
}
