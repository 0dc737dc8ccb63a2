import { Contrast } from "lucide";
import type { ComponentChildren } from "preact";
import { words } from "../../store/language.ts";
import { opened } from "../../store/opened.ts";
import { Icon } from "../icon.tsx";
import { LegendCount } from "./legend-count.tsx";

interface LegendRowProps {
	readonly glyph: ComponentChildren;
	readonly name: string;
	readonly count: number;
	readonly shown: boolean;
	/** `alone` where only this is to be shown. */
	readonly onToggle: (alone: boolean) => void;
}

interface DimmableRowProps extends LegendRowProps {
	/** Whether it stands back. */
	readonly dimmed: boolean;
	readonly onDim: () => void;
}

/** One kind of the legend that can also stand back: shown, dimmed or hidden. */
export function DimmableRow({ dimmed, onDim, ...row }: DimmableRowProps) {
	const label = words.value.rail.dim(row.name);
	return (
		<div class={`legend-line${dimmed && row.shown ? " legend-dimmed" : ""}`}>
			<LegendRow {...row} />
			<button type="button" class="legend-dim" aria-label={label} aria-pressed={dimmed} title={label} onClick={onDim}>
				<Icon icon={Contrast} size={13} />
			</button>
		</div>
	);
}

/** One kind of the legend: pressed while it is shown. */
export function LegendRow({ glyph, name, count, shown, onToggle }: LegendRowProps) {
	const messages = words.value.rail;
	return (
		<button
			type="button"
			class="legend-row"
			aria-pressed={shown}
			aria-label={opened.value === "ready" ? messages.row(name, count) : name}
			title={messages.help}
			onClick={(event) => onToggle(event.shiftKey)}
		>
			<span class="legend-glyph">{glyph}</span>
			<span class="legend-name">{name}</span>
			<LegendCount of={count} />
		</button>
	);
}
