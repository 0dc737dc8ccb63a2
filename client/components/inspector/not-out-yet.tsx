import type { Day } from "../../../model/time/types.ts";
import { notOutYet } from "../../store/not-out-yet.ts";

/** Says of what only later sources tell that it was not out on the day up to which sources count. */
export function NotOutYet({ knownFrom }: { readonly knownFrom: Day | null }) {
	const words = notOutYet(knownFrom);
	return words === null ? null : <span class="details-aside not-out-yet">{words}</span>;
}
