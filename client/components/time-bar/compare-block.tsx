import type { Compared } from "../../store/compare/verdict.ts";
import { SideDay } from "../compare/side-day.tsx";
import { SideMark } from "../compare/side-mark.tsx";
import { IsoDay } from "./iso-day.tsx";

/** Both dates as the largest figures on the page; a click types another. */
export function CompareBlock({ compared }: { readonly compared: Compared & { readonly by: "dates" } }) {
	return (
		<div class="date-block compare-block tabular">
			{(["a", "b"] as const).map((side) => (
				<SideDay key={side} compared={compared} side={side} class={`compare-figure compare-figure-${side}`}>
					<SideMark side={side} />
					<IsoDay day={compared[side]} />
				</SideDay>
			))}
		</div>
	);
}
