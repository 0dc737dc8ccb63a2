import type { IconNode } from "lucide";
import { h } from "preact";

interface IconProps {
	readonly icon: IconNode;
	readonly size?: number;
}

/** A drawing from Lucide, beside words or in a button that has a name; it says nothing itself. */
export function Icon({ icon, size = 16 }: IconProps) {
	return (
		<svg
			width={size}
			height={size}
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			stroke-width={(1.6 * 24) / Math.max(size, 16)}
			stroke-linecap="round"
			stroke-linejoin="round"
			aria-hidden="true"
			focusable="false"
		>
			{icon.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
		</svg>
	);
}
