import { fullAmount } from "../../../../model/money/format.ts";
import type { FactSection } from "../../../store/dossier/dossier.ts";
import { entityDeals } from "../../../store/dossier/entity-deals.ts";
import { type MoneyTotal, moneyTotals } from "../../../store/dossier/money-totals.ts";
import { language, words } from "../../../store/language.ts";
import { kindName } from "../../../store/vocabulary.ts";
import { StandingChip } from "../standing-chip.tsx";

interface MoneyTotalsProps {
	readonly of: string;
	readonly section: FactSection;
}

/** What an entity gave and got as of the date shown, by kind, basis and currency: nothing is added across these. */
export function MoneyTotals({ of, section: { listed, counting } }: MoneyTotalsProps) {
	const totals = moneyTotals(entityDeals(of, counting));
	const { inspector } = words.value;
	const others = listed.length - counting.size;
	if (totals.length === 0) return <p class="details-aside money-totals">{inspector.noDealsThen(others)}</p>;
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
				{others > 0 && ` ${inspector.otherDeals(others)}`}
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
