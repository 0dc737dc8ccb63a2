import { words } from "../../store/language.ts";
import { opened } from "../../store/opened.ts";

/** A figure of the legend; none while nobody knows what is in the picture. */
export const LegendCount = ({ of }: { readonly of: number }) => (
	<span class="legend-count tabular">{opened.value === "ready" && words.value.figure(of)}</span>
);
