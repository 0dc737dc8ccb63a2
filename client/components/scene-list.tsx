import { undated } from "../../model/time/state.ts";
import { formatPeriodBriefly } from "../../model/time/wording.ts";
import { filters } from "../store/filters.ts";
import { language, words } from "../store/language.ts";
import type { SceneNode } from "../store/scene-types.ts";
import { select, selectAlso, selection } from "../store/selection.ts";
import { sceneNodes } from "../store/shown.ts";
import { countingIds } from "../store/totals.ts";
import { LABELS, labelName } from "../store/vocabulary.ts";
import { NodeGlyph } from "./node-glyph.tsx";

/** The scene as a list: what counts on the date, by kind, for those who cannot or would rather not read the picture. */
export function SceneList() {
	const nodes = sceneNodes.value.filter(({ id }) => countingIds.value.has(id));
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
				onClick={({ shiftKey, ctrlKey, metaKey }) => (shiftKey || ctrlKey || metaKey ? selectAlso : select)(node.id)}
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
