/** A is outlined, B is filled, everywhere. */
export function SideMark({ side }: { readonly side: "a" | "b" }) {
	return <span class={`side-mark side-mark-${side}`}>{side.toUpperCase()}</span>;
}
