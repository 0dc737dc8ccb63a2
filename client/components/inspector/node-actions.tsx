import { Focus, Group, ListPlus, Plus, Route, Trash2, Ungroup } from "lucide";
import { choosePathFrom } from "../../store/ask-tie.ts";
import { attempt } from "../../store/attempt.ts";
import { expand, onlyAround, remove } from "../../store/grow.ts";
import { growing } from "../../store/grow-menu.ts";
import { words } from "../../store/language.ts";
import { omitted, omittedIsOld } from "../../store/omitted.ts";
import { omittedByFamily } from "../../store/omitted-by-family.ts";
import { scene } from "../../store/scene.ts";
import { bundlesAt, toggleBundles } from "../../store/scene-bundles.ts";
import { FAMILIES, familyOf } from "../../store/vocabulary.ts";
import { Icon } from "../icon.tsx";
import { GrowMenuWhenLoaded } from "./grow-menu-when-loaded.tsx";

/** Growing and pruning round one node of the scene. */
export function NodeActions({ id }: { readonly id: string }) {
	if (!scene.value.nodes.includes(id)) return null;
	const messages = words.value.node;
	const round = omitted.value.filter(({ node }) => node === id);
	const open = growing.value === id;
	const left = omittedByFamily(round, familyOf, FAMILIES);
	const count = left?.neighbours ?? 0;
	const { closed, opened } = bundlesAt(id);
	return (
		<div class="node-actions">
			{left !== null && (
				<p class="node-omitted tabular" aria-busy={omittedIsOld.value}>
					{words.value.growing.omitted(left)}
				</p>
			)}
			<button type="button" class="button" disabled={count === 0} onClick={() => attempt(expand(id))}>
				<Icon icon={Plus} size={14} />
				{messages.expand}
				{count > 0 && (
					<span class="node-more tabular" aria-busy={omittedIsOld.value}>
						{words.value.figure(count)}
						{left?.more && "+"}
					</span>
				)}
			</button>
			<span>
				<button
					type="button"
					class="button"
					disabled={count === 0}
					aria-haspopup="dialog"
					aria-expanded={open}
					onClick={() => {
						growing.value = open ? null : id;
					}}
				>
					<Icon icon={ListPlus} size={14} />
					{words.value.growing.which}
				</button>
				{open && <GrowMenuWhenLoaded id={id} />}
			</span>
			{(closed.length > 0 || opened.length > 0) && (
				<button type="button" class="button" aria-keyshortcuts="b" onClick={() => toggleBundles(id)}>
					<Icon icon={closed.length > 0 ? Ungroup : Group} size={14} />
					{closed.length > 0 ? words.value.bundles.open(closed.length) : words.value.bundles.close}
				</button>
			)}
			<button type="button" class="button" onClick={() => choosePathFrom(id)}>
				<Icon icon={Route} size={14} />
				{words.value.tie.start}
			</button>
			<button type="button" class="button" onClick={() => onlyAround(id)}>
				<Icon icon={Focus} size={14} />
				{messages.onlyThis}
			</button>
			<button type="button" class="button" onClick={() => remove([id])}>
				<Icon icon={Trash2} size={14} />
				{messages.remove}
			</button>
		</div>
	);
}
