import { useEffect } from "preact/hooks";
import { laterOf } from "../../../model/time/day.ts";
import { formatLastAttested, formatPeriodBriefly } from "../../../model/time/wording.ts";
import { evidenceOf, wantEvidence } from "../../store/dossier/evidence.ts";
import { type FactBody, factPeriod, standingWords } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { serverAway } from "../../store/server.ts";
import { EvidenceChip, EvidenceComing } from "./evidence-chip.tsx";
import { NotOutYet } from "./not-out-yet.tsx";

/** When, until when it is attested, on what basis, and the evidence in place. */
export function FactFoot({ fact }: { readonly fact: FactBody }) {
	const speak = language.value;
	const evidence = evidenceOf.value.get(fact.id);
	const away = serverAway.value;
	useEffect(() => {
		if (!away) wantEvidence([fact.id]);
	}, [fact.id, away]);
	const period = factPeriod(fact, speak);
	const brief = formatPeriodBriefly(period, speak);
	const attested = period.attested === null ? formatLastAttested(period, speak) : null;
	// What is told by then may be attested once more by a later source.
	const attestedOn = formatLastAttested(period, speak) === null ? null : period.endEarliest;
	const basis = standingWords(fact.standing, evidence ?? [], words.value.standing, speak);
	return (
		<div class="fact-foot">
			<span class="tabular">{brief}</span>
			{attested !== null && <span class="tabular">{attested}</span>}
			<NotOutYet knownFrom={fact.knownFrom == null ? null : laterOf(fact.knownFrom, attestedOn)} />
			<span>{basis}</span>
			{evidence === undefined ? <EvidenceComing /> : <EvidenceChip id={fact.id} evidence={evidence} />}
		</div>
	);
}
