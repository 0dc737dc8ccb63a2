import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { colon } from "../../../../model/colon.ts";
import { formatLastAttested, formatPeriodBriefly } from "../../../../model/time/wording.ts";
import type { FactSection } from "../../../store/dossier/dossier.ts";
import type { MemberFact } from "../../../store/dossier/group-facts.ts";
import { chooseLanes, stripsOf } from "../../../store/dossier/role-strips.ts";
import { factPeriod, partyName } from "../../../store/fact-words.ts";
import { type Language, language, words } from "../../../store/language.ts";
import type { ScenePeriod } from "../../../store/scene-types.ts";
import { showFact } from "../../../store/show-fact.ts";
import { familyOf } from "../../../store/vocabulary.ts";
import { VirtualRows } from "../../virtual-rows.tsx";
import { memberWords, otherEnd, roleWords } from "../member-words.ts";
import { LaneStrip, WHOLE_WIDTH } from "./lane-strip.tsx";
import { StripScale } from "./strip-scale.tsx";

interface RolesByTimeProps {
	readonly of: string;
	readonly section: FactSection;
}

/** As many as are taken in at a glance. */
const LANES = 16;

/** The ties of an entity one above the other on one scale of time, each as vague as its dates; the date shown is a line. */
export function RolesByTime({ of, section: { listed, counting } }: RolesByTimeProps) {
	const speak = language.value;
	const all = useSignal(false);
	const strips = useMemo(() => stripsOf(listed, ({ fact }) => factPeriod(fact, speak)), [listed, speak]);
	if (strips === null) return null;
	const { inspector } = words.value;
	const { scale } = strips;
	const lanes = all.value ? strips.lanes : chooseLanes(strips.lanes, ({ of: member }) => counting.has(member), LANES);
	return (
		<figure class="roles-by-time" aria-label={inspector.byTime}>
			<VirtualRows
				items={lanes}
				keyOf={({ of: member }) => member.fact.id}
				estimate={38}
				row={({ of: member, strip }, place) => {
					const inWords = memberWords(member, of, speak);
					const period = factPeriod(member.fact, speak);
					const when = [formatPeriodBriefly(period, speak), stillOpen(period, speak)]
						.filter((part) => part !== null)
						.join(", ");
					return (
						<li {...place} key={member.fact.id} class={counting.has(member) ? undefined : "fact-away"}>
							<button type="button" title={inWords + colon[speak] + when} onClick={() => showFact(member.fact)}>
								<span class="roles-words" aria-hidden="true">
									{otherName(member, of)} <span class="roles-role">{rolesOf(member, of)}</span>
								</span>
								<span class="unseen">
									{inWords}, {when}
								</span>
								<LaneStrip
									strip={strip}
									scale={scale}
									width={WHOLE_WIDTH}
									colour={`var(--family-${familyOf(member.relationships[0]?.type ?? "")})`}
								/>
							</button>
						</li>
					);
				}}
			/>
			<StripScale scale={scale} />
			{strips.lanes.length > LANES && (
				<button type="button" class="link-button" aria-expanded={all.value} onClick={() => (all.value = !all.value)}>
					{all.value ? inspector.fewerLanes(LANES) : inspector.allLanes(strips.lanes.length)}
				</button>
			)}
		</figure>
	);
}

/** Until when an open tie is attested, where the period does not say so itself. */
const stillOpen = (period: ScenePeriod, speak: Language): string | null =>
	period.attested === null ? formatLastAttested(period, speak) : null;

/** Whom the tie is to stands first, and is what the words after it are of. */
function otherName({ relationships: [first] }: MemberFact, of: string): string {
	return first === undefined ? "" : partyName(otherEnd(first, of), language.value);
}

function rolesOf({ relationships: [first] }: MemberFact, of: string): string {
	return first === undefined ? "" : roleWords(first, otherEnd(first, of).id, language.value);
}
