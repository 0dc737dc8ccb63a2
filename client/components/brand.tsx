import { words } from "../store/language.ts";
import { ViewLink } from "./view-link.tsx";

/** The mark and the name, which lead to the explorer. */
export function Brand() {
	const { brand } = words.value;
	return (
		<ViewLink to={{ view: "explore" }} class="brand" label={brand.home}>
			<svg width="20" height="20" viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
				<path
					d="M20.6 5.1A12 12 0 1 0 26.9 11.4M16 17l6-6.5"
					stroke="var(--ink)"
					stroke-width="2.8"
					stroke-linecap="round"
				/>
				<circle cx="16" cy="17" r="2.4" fill="var(--ink)" />
				<circle cx="25.4" cy="6.6" r="3" fill="var(--accent)" />
			</svg>
			{brand.name}
		</ViewLink>
	);
}
