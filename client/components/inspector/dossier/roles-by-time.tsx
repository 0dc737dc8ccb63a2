import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Day } from "../../../../model/time/types.ts";
import { formatPeriodBriefly } from "../../../../model/time/wording.ts";
import { shownTime } from "../../../store/date.ts";
import type { FactSection } from "../../../store/dossier/dossier.ts";
import type { MemberFact } from "../../../store/dossier/group-facts.ts";
import { chooseLanes, stripsOf } from "../../../store/dossier/role-strips.ts";
import { share } from "../../../store/extent.ts";
import { factPeriod, partyName } from "../../../store/fact-words.ts";
import { language, words } from "../../../store/language.ts";
import { stripLabels } from "../../../store/range-strip.ts";
import { showFact } from "../../../store/show-fact.ts";
import { familyOf } from "../../../store/vocabulary.ts";
import { VirtualRows } from "../../virtual-rows.tsx";
import { memberWords, otherEnd, roleWords } from "../member-words.ts";
import { StripBar } from "../strip-bar.tsx";

interface RolesByTimeProps {
	readonly of: string;
	readonly section: FactSection;
}

const WIDTH = 140;
const INSET = 2;
const LANE = 15;
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
	const x = (day: Day) => INSET + share(scale, day) * (WIDTH - 2 * INSET);
	const time = shownTime.value;
	const days = (typeof time === "string" ? [time] : time === null ? [] : [time.from, time.to]).filter(
		(day) => day >= scale.from && day <= scale.to,
	);
	return (
		<figure class="roles-by-time" aria-label={inspector.byTime}>
			<VirtualRows
				items={lanes}
				keyOf={({ of: member }) => member.fact.id}
				estimate={24}
				row={({ of: member, strip }, place) => {
					const inWords = memberWords(member, of, speak);
					const when = formatPeriodBriefly(factPeriod(member.fact, speak), speak);
					return (
						<li {...place} key={member.fact.id} class={counting.has(member) ? undefined : "fact-away"}>
							<button type="button" title={`${inWords}: ${when}`} onClick={() => showFact(member.fact)}>
								<span class="roles-words" aria-hidden="true">
									{otherName(member, of)} <span class="roles-role">{rolesOf(member, of)}</span>
								</span>
								<span class="unseen">
									{inWords}, {when}
								</span>
								<svg viewBox={`0 0 ${WIDTH} ${LANE}`} aria-hidden="true" focusable="false">
									<path class="strip-axis" d={`M${INSET} ${LANE - 0.5}H${WIDTH - INSET}`} />
									<StripBar
										strip={strip}
										x={x}
										y={3}
										colour={`var(--family-${familyOf(member.relationships[0]?.type ?? "")})`}
									/>
									{days.map((day) => (
										<path key={day} class="strip-needle" d={`M${x(day)} 0V${LANE}`} />
									))}
								</svg>
							</button>
						</li>
					);
				}}
			/>
			<p class="roles-scale tabular" aria-hidden="true">
				{stripLabels(scale, speak).map((label, index) => (
					<span key={index}>{label}</span>
				))}
			</p>
			{strips.lanes.length > LANES && (
				<button type="button" class="link-button" aria-expanded={all.value} onClick={() => (all.value = !all.value)}>
					{all.value ? inspector.fewerLanes(LANES) : inspector.allLanes(strips.lanes.length)}
				</button>
			)}
		</figure>
	);
}

/** Whom the tie is to stands first: where there is no room the role is cut off, and read below. */
function otherName({ relationships: [first] }: MemberFact, of: string): string {
	return first === undefined ? "" : partyName(otherEnd(first, of), language.value);
}

function rolesOf({ relationships: [first] }: MemberFact, of: string): string {
	return first === undefined ? "" : roleWords(first, of, language.value);
}
