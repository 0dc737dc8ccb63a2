import type { Family } from "../../model/vocabulary/types.ts";

/** A relationship's line in miniature: its family's colour and arrowhead. */
export function FamilyGlyph({ family }: { readonly family: Family }) {
	const colour = `var(--family-${family})`;
	return (
		<svg class="family-glyph" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true" focusable="false">
			<path d={`M0 5H${lengths[family]}`} stroke={colour} stroke-width="1.6" />
			{heads[family](colour)}
		</svg>
	);
}

const lengths: Record<Family, number> = {
	leadership: 18,
	ownership: 17,
	funding: 19,
	partnership: 24,
	making: 17,
	saying: 20,
	none: 26,
};

const heads: Record<Family, (colour: string) => preact.JSX.Element | null> = {
	leadership: (colour) => <path d="M17.5 1.6 25 5l-7.5 3.4Z" fill={colour} />,
	ownership: (colour) => <path d="M17 5l4-3 4 3-4 3Z" fill={colour} />,
	funding: (colour) => <path d="M17.5 1.6 25 5l-7.5 3.4L19.4 5Z" fill={colour} />,
	partnership: (colour) => <path d="m19 1.4 5.5 3.6L19 8.6" fill="none" stroke={colour} stroke-width="1.6" />,
	making: (colour) => (
		<path
			d="M17.5 1.8 24.6 5l-7.1 3.2Z"
			fill="var(--panel)"
			stroke={colour}
			stroke-width="1.4"
			stroke-linejoin="round"
		/>
	),
	saying: (colour) => <circle cx="22.4" cy="5" r="2.6" fill={colour} />,
	none: () => null,
};

/** The zigzag of two facts that cannot both be true. */
export function ZigzagGlyph() {
	return (
		<svg class="family-glyph" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true" focusable="false">
			<path
				d="M0 7l2.4-4.6L5 8l2.6-5.6L10 8l2.6-5.6L15 8l2.6-5.6L20 8l2.6-5.6L25 7"
				fill="none"
				stroke="var(--contradiction)"
				stroke-width="1.5"
				stroke-linejoin="round"
			/>
		</svg>
	);
}

type DateKind = "covers" | "may" | "none" | "ended" | "not-yet";

const dashes: Partial<Record<DateKind, string>> = { may: "5 3.5", none: "0.1 3.4" };
const inks: Partial<Record<DateKind, string>> = { ended: "var(--ended)", "not-yet": "var(--ghost)" };

/** A line as a date draws it: solid, dashed or dotted, grey or faint. */
export function DateGlyph({ kind }: { readonly kind: DateKind }) {
	return (
		<svg class="family-glyph" width="18" height="10" viewBox="0 0 18 10" aria-hidden="true" focusable="false">
			<path
				d="M1 5H17"
				stroke={inks[kind] ?? "var(--ink)"}
				stroke-width="1.6"
				stroke-dasharray={dashes[kind]}
				stroke-linecap={kind === "none" ? "round" : "butt"}
			/>
		</svg>
	);
}
