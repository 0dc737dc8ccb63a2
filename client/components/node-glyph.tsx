import type { Label } from "../../model/vocabulary/types.ts";

/** The shape of a node in miniature, as in the legend and beside names. */
export function NodeGlyph({ label, size = 16 }: { readonly label: Label; readonly size?: number }) {
	return (
		<svg class="node-glyph" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			{shapes[label]}
		</svg>
	);
}

const outline = { fill: "var(--node)", stroke: "var(--ink)", "stroke-width": 1.5 } as const;

const shapes: Record<Label, preact.JSX.Element> = {
	PERSON: <circle cx="8" cy="8" r="5.6" fill="var(--solid)" />,
	COMPANY: <rect x="2.6" y="2.6" width="10.8" height="10.8" rx="3" {...outline} />,
	PRODUCT: <path d="M8 1.7 13.4 4.8v6.4L8 14.3 2.6 11.2V4.8Z" stroke-linejoin="round" {...outline} />,
	FUNDING: (
		<rect
			x="0.8"
			y="4"
			width="14.4"
			height="8"
			rx="4"
			fill="var(--fund-t)"
			stroke="var(--family-funding)"
			stroke-width="1.5"
		/>
	),
	STATEMENT: (
		<path
			d="M4 2.6h8a1.6 1.6 0 0 1 1.6 1.6v5.2A1.6 1.6 0 0 1 12 11H6.6L4 13.6V11a1.6 1.6 0 0 1-1.6-1.6V4.2A1.6 1.6 0 0 1 4 2.6Z"
			stroke-linejoin="round"
			{...outline}
		/>
	),
	EVENT: <path d="M8 2.6 13.4 8 8 13.4 2.6 8Z" fill="var(--ink2)" stroke-linejoin="round" />,
	SOURCE: <path d="M4 1.8h5.4L12 4.4v9.8H4ZM9.2 2v2.6H12" stroke-linejoin="round" {...outline} />,
	ATTRIBUTE: <path d="M3 4.5h10M3 8h10M3 11.5h6" fill="none" stroke="var(--ink)" stroke-width="1.5" />,
};
