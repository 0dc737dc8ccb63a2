import { Contrast } from "lucide";
import type { ComponentChildren } from "preact";
import { dim } from "../../store/filter-deeds.ts";
import { type Dimmable, filters } from "../../store/filters.ts";
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

interface DimmableLineProps extends Pick<LegendRowProps, "name" | "shown"> {
	readonly kind: Dimmable;
	readonly children: ComponentChildren;
}

/** A line of the legend with the half disc that lets what it is about stand back. */
export function DimmableLine({ kind, name, shown, children }: DimmableLineProps) {
	const dimmed = filters.value.dimmed.has(kind);
	const label = words.value.rail.dim(name);
	return (
		<div class={`legend-line${dimmed && shown ? " legend-dimmed" : ""}`}>
			{children}
			<button
				type="button"
				class="legend-dim"
				aria-label={label}
				aria-pressed={dimmed}
				title={label}
				onClick={() => dim(kind)}
			>
				<Icon icon={Contrast} size={13} />
			</button>
		</div>
	);
}

/** One kind of the legend that can also stand back: shown, dimmed or hidden. */
export function DimmableRow({ kind, ...row }: LegendRowProps & { readonly kind: Dimmable }) {
	return (
		<DimmableLine kind={kind} name={row.name} shown={row.shown}>
			<LegendRow {...row} />
		</DimmableLine>
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
