import type { Verdict } from "../../store/compare/verdict.ts";

/** What has become of something, as the badges of the picture say it: a disc with plus, minus, both or a tilde. */
export function ChangeSign({ verdict }: { readonly verdict: Verdict }) {
	const sign = signs[verdict];
	return (
		<svg class="change-sign" width="15" height="15" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<circle
				cx="8"
				cy="8"
				r="6.8"
				fill={sign === null ? "none" : verdict === "gained" ? "var(--accent)" : "var(--ink3)"}
				stroke={sign === null ? "var(--ink4)" : "none"}
				stroke-width="1.2"
				stroke-dasharray={verdict === "undated" ? "0.1 3" : undefined}
				stroke-linecap="round"
				opacity={verdict === "neither" ? 0.5 : 1}
			/>
			{sign !== null && (
				<path
					d={sign}
					fill="none"
					stroke={verdict === "gained" ? "var(--accent-ink)" : "var(--panel)"}
					stroke-width="1.7"
					stroke-linecap="round"
				/>
			)}
		</svg>
	);
}

const signs: Readonly<Record<Verdict, string | null>> = {
	gained: "M4.6 8h6.8M8 4.6v6.8",
	lost: "M4.6 8h6.8",
	between: "M5.4 6.3h5.2M8 3.7v5.2M5.4 11.4h5.2",
	revised: "M4.4 8.8c1.2-2.6 2.6-2.2 3.6-.8s2.400 1.800 3.600-.8",
	same: null,
	neither: null,
	undated: null,
};
