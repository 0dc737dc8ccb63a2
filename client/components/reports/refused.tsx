import { useEffect } from "preact/hooks";
import { attempt } from "../../store/attempt.ts";
import { language } from "../../store/language.ts";
import { entityNames, fetchNames } from "../../store/reports/entity-names.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import type { RunState } from "../../store/reports/run.ts";

interface RefusedProps {
	readonly state: RunState & { readonly kind: "refused" };
	/** Asks with another value of a parameter. */
	readonly onChoose: (parameter: string, text: string) => void;
}

/** Why a report was not run, and where it is for a value that another could take the place of, some of these. */
export function Refused({ state, onChoose }: RefusedProps) {
	const messages = reportWords.value.reports;
	const { code, words, argument, offer } = state;
	const speak = language.value;
	if (argument === null)
		return (
			<p class="report-error" role="alert">
				{code === "QUERY_TIMEOUT" ? `${words[speak]} ${messages.timedOut}` : `${messages.failed} ${words[speak]}`}
			</p>
		);
	return (
		<div class="report-error" role="alert">
			<p>
				{messages.badValues} {(offer?.reason ?? words)[speak]}
			</p>
			{offer !== null && offer.examples.length > 0 && (
				<Offered ids={offer.examples} onChoose={(id) => onChoose(argument, id)} />
			)}
		</div>
	);
}

interface OfferedProps {
	readonly ids: readonly string[];
	readonly onChoose: (id: string) => void;
}

function Offered({ ids, onChoose }: OfferedProps) {
	const { tryOne } = reportWords.value.reports;
	useEffect(() => attempt(fetchNames(ids)), [ids]);
	return (
		<p class="offered">
			{tryOne}
			{ids.map((id) => (
				<button key={id} type="button" class="button" onClick={() => onChoose(id)}>
					{entityNames.value.get(id)?.[language.value] ?? id}
				</button>
			))}
		</p>
	);
}
