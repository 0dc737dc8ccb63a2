import { idKind, labelOfId } from "../../../model/ids.ts";
import { attempt } from "../../store/attempt.ts";
import { hasDossier } from "../../store/details.ts";
import { firstScene } from "../../store/opened.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { navigate } from "../../store/route.ts";
import { select } from "../../store/selection.ts";
import { showNamed } from "../../store/show-named.ts";
import { currentFragment } from "../../store/view.ts";
import { NodeGlyph } from "../node-glyph.tsx";

/** The name of an entity or fact, which opens it in the explorer: in the picture on a day on which it counts, else in the details alone. */
export function OpenedName({ id, name }: { readonly id: string; readonly name: string }) {
	const label = labelOfId(id);
	// What is no fact and no entity has no details of its own.
	if (label === null && idKind(id) !== "fact" && idKind(id) !== "disagreement") return <span>{name}</span>;
	return (
		<button
			type="button"
			class="party"
			aria-label={reportWords.value.reports.openInExplorer(name)}
			onClick={() => {
				navigate({ view: "explore" }, currentFragment.value);
				attempt(open(id));
			}}
		>
			{label !== null && <NodeGlyph label={label} size={14} />}
			<span>{name}</span>
		</button>
	);
}

async function open(id: string): Promise<void> {
	await firstScene();
	if (idKind(id) === "disagreement") select(id);
	else await showNamed({ kind: hasDossier(id) ? "entity" : "fact", id });
}
