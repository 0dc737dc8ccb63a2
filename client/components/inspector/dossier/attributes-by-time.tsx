import { useMemo } from "preact/hooks";
import type { CountedFacts } from "../../../store/dossier/counted-facts.ts";
import type { Attribute } from "../../../store/dossier/outline.ts";
import { stripsOf } from "../../../store/dossier/role-strips.ts";
import { factPeriod } from "../../../store/fact-words.ts";
import { language } from "../../../store/language.ts";
import { VirtualRows } from "../../virtual-rows.tsx";
import { AttributeRow } from "./attribute-row.tsx";
import { StripScale } from "./strip-scale.tsx";

/** What an entity was, or was said to be: each key by itself, its values with their periods on one scale. */
export function AttributesByTime({
	attributes: { listed, counting },
}: {
	readonly attributes: CountedFacts<Attribute>;
}) {
	const speak = language.value;
	const strips = useMemo(() => stripsOf(listed, (attribute) => factPeriod(attribute, speak)), [listed, speak]);
	const lanes = useMemo(() => new Map(strips?.lanes.map((lane) => [lane.of, lane])), [strips]);
	const firsts = useMemo(() => new Set(listed.filter(({ key }, index) => listed[index - 1]?.key !== key)), [listed]);
	return (
		<>
			<VirtualRows
				items={listed}
				keyOf={({ id }) => id}
				estimate={48}
				class="fact-rows"
				row={(attribute, place) => (
					<AttributeRow
						key={attribute.id}
						attribute={attribute}
						first={firsts.has(attribute)}
						away={!counting.has(attribute)}
						place={place}
						lane={lanes.get(attribute) ?? null}
						scale={strips?.scale ?? null}
					/>
				)}
			/>
			{strips !== null && <StripScale scale={strips.scale} />}
		</>
	);
}
