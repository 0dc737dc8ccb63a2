import type { Day } from "../../../../model/time/types.ts";
import { formatPeriodBriefly } from "../../../../model/time/wording.ts";
import { shownTime } from "../../../store/date.ts";
import { stripsOf } from "../../../store/dossier/role-strips.ts";
import { share } from "../../../store/extent.ts";
import { factPeriod, partyName } from "../../../store/fact-words.ts";
import type { MemberFact } from "../../../store/group-facts.ts";
import { language, words } from "../../../store/language.ts";
import { stripLabels } from "../../../store/range-strip.ts";
import { showFact } from "../../../store/show-fact.ts";
import { familyOf } from "../../../store/vocabulary.ts";
import { memberWords, otherEnd, roleWords } from "../member-words.ts";
import { StripBar } from "../strip-bar.tsx";

interface RolesByTimeProps {
	readonly of: string;
	readonly members: readonly MemberFact[];
}

const WIDTH = 140;
const INSET = 2;
const LANE = 15;

/** The ties of an entity one above the other on one scale of time, each as vague as its dates; the date shown is a line. */
export function RolesByTime({ of, members }: RolesByTimeProps) {
	const speak = language.value;
	const strips = stripsOf(members, ({ fact }) => factPeriod(fact, speak));
	if (strips === null) return null;
	const { inspector } = words.value;
	const { scale, lanes } = strips;
	const x = (day: Day) => INSET + share(scale, day) * (WIDTH - 2 * INSET);
	const time = shownTime.value;
	const days = (typeof time === "string" ? [time] : time === null ? [] : [time.from, time.to]).filter(
		(day) => day >= scale.from && day <= scale.to,
	);
	return (
		<figure class="roles-by-time" aria-label={inspector.byTime}>
			<ul>
				{lanes.map(({ of: member, strip }) => {
					const inWords = memberWords(member, of, speak);
					const when = formatPeriodBriefly(factPeriod(member.fact, speak), speak);
					return (
						<li key={member.fact.id}>
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
				})}
			</ul>
			<p class="roles-scale tabular" aria-hidden="true">
				{stripLabels(scale, speak).map((label, index) => (
					<span key={index}>{label}</span>
				))}
			</p>
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
