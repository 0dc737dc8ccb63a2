import { Route, X } from "lucide";
import { askTie } from "../../store/ask-tie.ts";
import { words } from "../../store/language.ts";
import { nameOf } from "../../store/names.ts";
import { scene } from "../../store/scene.ts";
import { select, selection } from "../../store/selection.ts";
import { Icon } from "../icon.tsx";
import { IconButton } from "../icon-button.tsx";

/** What can be done with several that are selected, above the details of the last of them. */
export function SeveralSelected() {
	const messages = words.value.tie;
	if (selection.value.length < 2) return null;
	const [from, to, ...more] = selection.value.filter((id) => scene.value.nodes.includes(id));
	return (
		<section class="several" aria-label={messages.selected(selection.value.length)}>
			<p>
				<strong class="tabular">{messages.selected(selection.value.length)}</strong>
				{from !== undefined && to !== undefined && more.length === 0 && ` · ${nameOf(from)}, ${nameOf(to)}`}
			</p>
			<IconButton icon={X} label={messages.deselect} onClick={() => select(null)} />
			{from !== undefined && to !== undefined && more.length === 0 && (
				<button type="button" class="button" onClick={() => askTie(from, to)}>
					<Icon icon={Route} size={14} />
					{messages.between}
				</button>
			)}
		</section>
	);
}
