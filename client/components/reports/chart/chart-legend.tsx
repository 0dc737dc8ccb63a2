import { words } from "../../../store/language.ts";

/** What the looks of a timeline's bars mean. */
export function Legend({ planned }: { readonly planned: boolean }) {
	const { legend } = words.value.reports.charts;
	return (
		<ul class="chart-legend">
			<li>
				<Swatch look="sure" />
				{legend.sure}
			</li>
			<li>
				<Swatch look="may" />
				{legend.may}
			</li>
			<li>
				<Swatch look="open" />
				{legend.open}
			</li>
			{planned && (
				<li>
					<Swatch look="unreal" />
					{legend.unreal}
				</li>
			)}
		</ul>
	);
}

interface SwatchProps {
	readonly look: "sure" | "may" | "open" | "unreal";
	readonly colour?: string;
}

/** A small bar that looks like those it stands for. */
export function Swatch({ look, colour = "var(--accent)" }: SwatchProps) {
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
				y="1"
				width="20"
				height="10"
				rx="2"
				fill={look === "sure" ? colour : look === "unreal" ? "none" : `url(#swatch-${look})`}
				stroke={look === "unreal" ? "var(--ink3)" : colour}
				stroke-dasharray={look === "unreal" ? "4 3" : undefined}
				mask={look === "open" ? "url(#swatch-fading)" : undefined}
			/>
		</svg>
	);
}
