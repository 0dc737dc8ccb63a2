import type { Attribute } from "../../../store/dossier/outline.ts";
import type { Lane, Strips } from "../../../store/dossier/role-strips.ts";
import { attributeValue } from "../../../store/fact-words.ts";
import { language } from "../../../store/language.ts";
import { showFact } from "../../../store/show-fact.ts";
import { kindName } from "../../../store/vocabulary.ts";
import type { RowPlace } from "../../virtual-rows.tsx";
import { FactFoot } from "../fact-foot.tsx";
import { rowClass } from "../fact-row.tsx";
import { LaneStrip } from "./lane-strip.tsx";

interface AttributeRowProps {
	readonly attribute: Attribute;
	/** Whether it is the first of its key, which then stands over it. */
	readonly first: boolean;
	readonly away: boolean;
	readonly place: RowPlace;
	/** Its lane beside those of the others; null where it has no date, or nothing stands beside it. */
	readonly lane: Lane<Attribute> | null;
	readonly scale: Strips<Attribute>["scale"] | null;
}

/** What the entity was, or was said to be, for a time. */
export function AttributeRow({ attribute, first, away, place, lane, scale }: AttributeRowProps) {
	const speak = language.value;
	const key = kindName("ATTRIBUTE", attribute.key)[speak];
	return (
		<li {...place} class={`${rowClass(away)} attribute-row${first ? " attribute-first" : ""}`}>
			<p class={first ? "attribute-key" : "unseen"}>{key}</p>
			<div class="attribute-line">
				<button type="button" class="link-button" onClick={() => showFact(attribute)}>
					{attributeValue(attribute, speak)}
				</button>
				{lane !== null && scale !== null && <LaneStrip strip={lane.strip} scale={scale} colour="var(--ink2)" />}
			</div>
			<FactFoot fact={attribute} />
		</li>
	);
}
