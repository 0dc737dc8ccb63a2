import { idKind, isDrawable, labelOfId } from "../../../model/ids.ts";
import { attempt } from "../../store/attempt.ts";
import { bring } from "../../store/grow.ts";
import { words } from "../../store/language.ts";
import { navigate } from "../../store/route.ts";
import { select } from "../../store/selection.ts";
import { currentFragment } from "../../store/view.ts";
import { NodeGlyph } from "../node-glyph.tsx";

/** The name of an entity or fact, which opens it in the explorer: in the picture where it is drawn, else in the details alone. */
export function OpenedName({ id, name }: { readonly id: string; readonly name: string }) {
	const label = labelOfId(id);
	// What is no fact and no entity has no details of its own.
	if (label === null && idKind(id) !== "fact" && idKind(id) !== "disagreement") return <span>{name}</span>;
	return (
		<button
			type="button"
			class="party"
			aria-label={words.value.reports.openInExplorer(name)}
			onClick={() => {
				navigate({ view: "explore" }, currentFragment.value);
				if (isDrawable(id)) attempt(bring(id));
				else select(id);
			}}
		>
			{label !== null && <NodeGlyph label={label} size={14} />}
			<span>{name}</span>
		</button>
	);
}
