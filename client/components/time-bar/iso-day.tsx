import { Fragment } from "preact";
import type { Day } from "../../../model/time/types.ts";

/** A day in figures. Inter's tabular hyphen is as wide as a figure: it is set in the ordinary one. */
export function IsoDay({ day }: { readonly day: Day }) {
	return (
		<span class="iso-day">
			{day.split("-").map((part, index) => (
				<Fragment key={`${index}-${part}`}>
					{index > 0 && <span class="iso-hyphen">-</span>}
					{part}
				</Fragment>
			))}
		</span>
	);
}
