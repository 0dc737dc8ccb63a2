import { formatDay } from "../../../model/time/wording.ts";
import { shortDate } from "../../graph-view/words/short-date.ts";
import type { ChangeItem } from "../../store/compare/change-list.ts";
import { language, words } from "../../store/language.ts";
import { select } from "../../store/selection.ts";
import { viewCommands } from "../../store/view-commands.ts";
import { FamilyGlyph } from "../family-glyph.tsx";
import { FigureDates } from "../figure-dates.tsx";
import { NodeGlyph } from "../node-glyph.tsx";

const SIGNS = { gained: "+", lost: "−", later: "−", revised: "~", same: "" } as const;

interface ChangeRowProps {
	readonly item: ChangeItem;
	readonly as: keyof typeof SIGNS;
}

/** One change: a click opens the fact and shows it in the picture. */
export function ChangeRow({ item, as }: ChangeRowProps) {
	return (
		<li>
			<button type="button" class={`change-row change-${as}`} onClick={() => open(item)}>
				<span class="change-mark" aria-hidden="true">
					{SIGNS[as]}
				</span>
				<span class="change-glyph">
					{"label" in item.glyph ? <NodeGlyph label={item.glyph.label} /> : <FamilyGlyph family={item.glyph.family} />}
				</span>
				<span class="change-words">
					<span class="change-title" lang={item.titleLanguage ?? undefined}>
						{item.title}
					</span>
					{item.about !== "" && <span class="change-about">{item.about}</span>}
				</span>
				<span class="change-date tabular">
					<FigureDates text={dateOf(item)} />
				</span>
			</button>
		</li>
	);
}

/** By dates as short as in the picture; by sources the day by which it was attested. */
function dateOf({ period, attestedBy }: ChangeItem): string {
	const speak = language.value;
	const { compare, inspector } = words.value;
	if (attestedBy !== null) return compare.by(formatDay(attestedBy, speak));
	return period === null ? "" : (shortDate(period, speak) ?? inspector.noDate);
}

function open({ selects, glyph }: ChangeItem): void {
	select(selects);
	if ("label" in glyph) viewCommands.peek()?.reveal(selects);
}
