import type { Extent } from "../../../store/extent.ts";
import { language } from "../../../store/language.ts";
import { stripLabels } from "../../../store/range-strip.ts";

/** The years under lanes of periods. */
export function StripScale({ scale }: { readonly scale: Extent }) {
	return (
		<p class="roles-scale tabular" aria-hidden="true">
			{stripLabels(scale, language.value).map((label, index) => (
				<span key={index}>{label}</span>
			))}
		</p>
	);
}
