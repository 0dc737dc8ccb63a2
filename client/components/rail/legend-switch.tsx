import type { ComponentChildren } from "preact";
import { LegendCount } from "./legend-count.tsx";

interface LegendSwitchProps {
	readonly name: string;
	readonly on: boolean;
	/** How many it is about; absent where it counts nothing. */
	readonly count?: number;
	readonly onToggle: () => void;
	/** What it looks like in the picture. */
	readonly children?: ComponentChildren;
}

/** A row of the legend that is turned on and off. */
export function LegendSwitch({ name, on, count, onToggle, children }: LegendSwitchProps) {
	return (
		<button type="button" class="legend-row legend-switch" role="switch" aria-checked={on} onClick={onToggle}>
			{children}
			<span class="legend-name">{name}</span>
			<span class="switch" aria-hidden="true" />
			{count !== undefined && <LegendCount of={count} />}
		</button>
	);
}
