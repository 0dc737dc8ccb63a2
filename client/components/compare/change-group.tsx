import { useSignal } from "@preact/signals";
import { ChevronDown, ChevronUp } from "lucide";
import type { ChangeItem } from "../../store/compare/change-list.ts";
import { words } from "../../store/language.ts";
import { Icon } from "../icon.tsx";
import { ChangeRow } from "./change-row.tsx";

const FIRST = 7;

interface ChangeGroupListProps {
	readonly name: string;
	readonly items: readonly ChangeItem[];
	readonly as: "gained" | "lost" | "later" | "revised";
}

/** One group of the list, the first few of it until more are asked for. */
export function ChangeGroupList({ name, items, as }: ChangeGroupListProps) {
	const { compare } = words.value;
	const all = useSignal(false);
	if (items.length === 0) return null;
	// One line more costs no more room than the button that would show it.
	const shown = all.value || items.length <= FIRST + 1 ? items : items.slice(0, FIRST);
	const more = items.length - FIRST;
	return (
		<section class="changes-group" aria-label={name}>
			<h3>
				<span class="changes-name">{name}</span>
				<span class="details-count tabular">{compare.inOrder(shown.length, items.length)}</span>
			</h3>
			<ul>
				{shown.map((item) => (
					<ChangeRow key={item.id} item={item} as={as} />
				))}
			</ul>
			{more > 1 && (
				<button type="button" class="changes-more" onClick={() => (all.value = !all.value)}>
					<Icon icon={all.value ? ChevronUp : ChevronDown} size={14} />
					{all.value ? compare.showFewer : compare.showMore(more)}
				</button>
			)}
		</section>
	);
}
