import { GitMerge, Route, Waypoints, X } from "lucide";
import { askTie } from "../../store/ask-tie.ts";
import { growBetween, selectedNodes } from "../../store/grow-between.ts";
import { words } from "../../store/language.ts";
import { nameOf } from "../../store/names.ts";
import { select, selection } from "../../store/selection.ts";
import { Icon } from "../icon.tsx";
import { IconButton } from "../icon-button.tsx";
import { whenNeeded } from "../when-needed.tsx";

const SharedBySelected = whenNeeded(async () => (await import("./shared-by-selected.tsx")).SharedBySelected);

/** What can be done with several that are selected, above the details of the last of them. */
export function SeveralSelected() {
	const messages = words.value.tie;
	if (selection.value.length < 2) return null;
	const { growing } = words.value;
	const [from, to, ...more] = selectedNodes();
	return (
		<section class="several" aria-label={messages.selected(selection.value.length)}>
			<p>
				<strong class="tabular">{messages.selected(selection.value.length)}</strong>
				{from !== undefined && to !== undefined && more.length === 0 && ` · ${nameOf(from)}, ${nameOf(to)}`}
			</p>
			<IconButton icon={X} label={messages.deselect} onClick={() => select(null)} />
			{from !== undefined && to !== undefined && more.length === 0 && (
				<button type="button" class="button" aria-keyshortcuts="p" onClick={() => askTie(from, to)}>
					<Icon icon={Route} size={14} />
					{messages.between}
				</button>
			)}
			{to !== undefined && (
				<>
					<button type="button" class="button" aria-keyshortcuts="t" onClick={() => growBetween("tying")}>
						<Icon icon={Waypoints} size={14} />
						{growing.tying}
					</button>
					<button type="button" class="button" aria-keyshortcuts="c" onClick={() => growBetween("common")}>
						<Icon icon={GitMerge} size={14} />
						{growing.common}
					</button>
				</>
			)}
			<SharedBySelected />
		</section>
	);
}
