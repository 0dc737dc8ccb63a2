import { undated } from "../../model/time/state.ts";
import { formatPeriodBriefly } from "../../model/time/wording.ts";
import { standingOut } from "../store/accounts.ts";
import { choose, pathKey } from "../store/choose.ts";
import { filters } from "../store/filters.ts";
import { language, words } from "../store/language.ts";
import type { SceneNode } from "../store/scene-types.ts";
import { selection } from "../store/selection.ts";
import { sceneNodes } from "../store/shown.ts";
import { countingIds } from "../store/totals.ts";
import { LABELS, labelName } from "../store/vocabulary.ts";
import { NodeGlyph } from "./node-glyph.tsx";

/** The scene as a list: what counts on the date, by kind, for those who cannot or would rather not read the picture. */
export function SceneList() {
	const nodes = sceneNodes.value.filter(({ id }) => countingIds.value.has(id) && standingOut.value?.has(id) !== false);
	return (
		<section class="scene-list" aria-label={words.value.scene.list}>
			{LABELS.filter((label) => !filters.value.labels.has(label)).map((label) => {
				const members = nodes.filter((node) => node.label === label);
				if (members.length === 0) return null;
				return (
					<div key={label}>
						<h2>
							{labelName(label)[language.value]} <span class="details-count tabular">{members.length}</span>
						</h2>
						<ul>
							{members.map((node) => (
								<ListedNode key={node.id} node={node} />
							))}
						</ul>
					</div>
				);
			})}
		</section>
	);
}

function ListedNode({ node }: { readonly node: SceneNode }) {
	return (
		<li>
			<button
				type="button"
				class="listed-node"
				aria-pressed={selection.value.includes(node.id)}
				onClick={({ shiftKey, ctrlKey, metaKey }) => choose(node.id, shiftKey || ctrlKey || metaKey ? "also" : "alone")}
				onKeyDown={(event) => {
					if (event.key === "p" && !event.ctrlKey && !event.metaKey) pathKey(node.id);
				}}
			>
				<NodeGlyph label={node.label} />
				<span>{node.name[language.value]}</span>
				{!undated(node.period) && (
					<span class="details-count tabular">{formatPeriodBriefly(node.period, language.value)}</span>
				)}
			</button>
		</li>
	);
}
