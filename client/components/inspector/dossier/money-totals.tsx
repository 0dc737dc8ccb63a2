import { fullAmount } from "../../../../model/money/format.ts";
import { entityDeals } from "../../../store/dossier/entity-deals.ts";
import { type MoneyTotal, moneyTotals } from "../../../store/dossier/money-totals.ts";
import type { MemberFact } from "../../../store/group-facts.ts";
import { language, words } from "../../../store/language.ts";
import { kindName } from "../../../store/vocabulary.ts";
import { StandingChip } from "../standing-chip.tsx";

interface MoneyTotalsProps {
	readonly of: string;
	readonly members: readonly MemberFact[];
	/** Whether these are not all its facts. */
	readonly cut: boolean;
}

/** What an entity gave and got, by kind, basis and currency: nothing is added across these. */
export function MoneyTotals({ of, members, cut }: MoneyTotalsProps) {
	const totals = moneyTotals(entityDeals(of, members));
	if (totals.length === 0) return null;
	const { inspector } = words.value;
	return (
		<div class="money-totals">
			{[true, false].map((given) => {
				const those = totals.filter((total) => total.given === given);
				return those.length === 0 ? null : (
					<div key={String(given)}>
						<h4>{given ? inspector.given : inspector.got}</h4>
						<ul>
							{those.map((total) => (
								<Total key={JSON.stringify(total)} total={total} />
							))}
						</ul>
					</div>
				);
			})}
			<p class="details-aside">
				{inspector.notAdded}
				{cut && ` ${inspector.totalsCut}`}
			</p>
		</div>
	);
}

function Total({ total }: { readonly total: MoneyTotal }) {
	const { inspector, standing } = words.value;
	const { kind, amount, currency, precision, deals, together } = total;
	const speak = language.value;
	return (
		<li>
			<span class="money-amount tabular">{fullAmount(amount, currency, precision, speak)}</span>
			<span>
				{kindName("FUNDING", kind)[speak]}
				{together && `, ${inspector.together}`}
			</span>
			<StandingChip standing={total.standing} words={standing[total.standing]} />
			<span class="details-count tabular">{inspector.dealCount(deals)}</span>
		</li>
	);
}
