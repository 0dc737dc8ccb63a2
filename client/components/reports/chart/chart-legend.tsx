import type { LegendEntry, SwatchLook } from "./legend-entries.ts";

/** What the looks of a chart mean. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
	return (
		<ul class="chart-legend">
			{entries.map(({ look, colour, text }) => (
				<li key={text}>
					{look !== null && <Swatch look={look} colour={colour} />}
					{text}
				</li>
			))}
		</ul>
	);
}

interface SwatchProps {
	readonly look: SwatchLook;
	readonly colour: string;
}

/** A small bar that looks like those it stands for. */
function Swatch({ look, colour }: SwatchProps) {
	return (
		<svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true" focusable="false">
			<defs>
				<pattern
					id={`swatch-${look}`}
					width="4.5"
					height="4.5"
					patternUnits="userSpaceOnUse"
					patternTransform="rotate(45)"
				>
					<path d="M0 0V4.5" stroke={colour} stroke-width="2" />
				</pattern>
				<linearGradient id="swatch-fade">
					<stop offset="0.2" stop-color="#fff" />
					<stop offset="1" stop-color="#fff" stop-opacity="0" />
				</linearGradient>
				<mask id="swatch-fading">
					<rect width="22" height="12" fill="url(#swatch-fade)" />
				</mask>
			</defs>
			<rect
				x="1"
				y={look === "thin" ? 3 : 1}
				width="20"
				height={look === "thin" ? 6 : 10}
				rx="2"
				fill={look === "sure" ? colour : look === "unreal" ? "none" : `url(#swatch-${look})`}
				stroke={look === "unreal" ? "var(--ink3)" : colour}
				stroke-dasharray={look === "unreal" ? "4 3" : undefined}
				mask={look === "open" ? "url(#swatch-fading)" : undefined}
			/>
		</svg>
	);
}
