import { compared } from "../../store/compare/comparison.ts";
import { words } from "../../store/language.ts";
import { omitted } from "../../store/omitted.ts";
import { drawnScene } from "../../store/scene-bundles.ts";

/** What the number at a node's shoulder means; in a comparison another sign has its place. */
export function BadgeNote() {
	if (omitted.value.length === 0 || compared.value !== null) return null;
	return <CountNote count="+3" name={words.value.rail.badge} />;
}

/** What the number on a line means. */
export function BundleNote() {
	return drawnScene.value.bundles.size === 0 ? null : <CountNote onLine count="3" name={words.value.rail.bundle} />;
}

interface CountNoteProps {
	readonly count: string;
	readonly name: string;
	readonly onLine?: boolean;
}

function CountNote({ count, name, onLine = false }: CountNoteProps) {
	return (
		<div class="legend-row legend-note">
			<svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true" focusable="false">
				{onLine && <path d="M0 8H26" stroke="var(--ink2)" stroke-width="1.6" />}
				<rect x="4" y="1.5" width="18" height="13" rx="6.5" fill="var(--raised)" stroke="var(--ink3)" />
				<text x="13" y="11.4" text-anchor="middle" font-size="9.5" font-weight="600" fill="var(--ink2)">
					{count}
				</text>
			</svg>
			<span class="legend-name">{name}</span>
		</div>
	);
}
