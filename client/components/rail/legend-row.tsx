import type { ComponentChildren } from "preact";
import { words } from "../../store/language.ts";

interface LegendRowProps {
	readonly glyph: ComponentChildren;
	readonly name: string;
	readonly count: number;
	readonly shown: boolean;
	/** `alone` where only this is to be shown. */
	readonly onToggle: (alone: boolean) => void;
}

/** One kind of the legend: pressed while it is shown. */
export function LegendRow({ glyph, name, count, shown, onToggle }: LegendRowProps) {
	const messages = words.value.rail;
	return (
		<button
			type="button"
			class="legend-row"
			aria-pressed={shown}
			aria-label={messages.row(name, count)}
			title={messages.help}
			onClick={(event) => onToggle(event.shiftKey)}
		>
			<span class="legend-glyph">{glyph}</span>
			<span class="legend-name">{name}</span>
			<span class="legend-count tabular">{words.value.figure(count)}</span>
		</button>
	);
}
