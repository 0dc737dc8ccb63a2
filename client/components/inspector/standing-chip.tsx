import type { Standing } from "../../../model/vocabulary/types.ts";
import { StandingGlyph } from "../rail/basis-filter.tsx";

/** How the sources put it, in words and as a square. */
export function StandingChip({ standing, words }: { readonly standing: Standing; readonly words: string }) {
	return (
		<span class="standing-chip">
			<StandingGlyph standing={standing} />
			{words}
		</span>
	);
}
