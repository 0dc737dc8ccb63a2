import { formatDay, formatPeriodBriefly } from "../../../model/time/wording.ts";
import type { FactCard } from "../../store/details.ts";
import { type FactBody, factPeriod, factTitle } from "../../store/fact-words.ts";
import { language, words } from "../../store/language.ts";
import { select } from "../../store/selection.ts";
import { DetailsSection } from "./details-section.tsx";

/** The versions of a fact, oldest first: what each said, and from when to when it stood in the sources. */
export function FactVersions({ fact }: { readonly fact: FactCard }) {
	const { inspector, standing } = words.value;
	const speak = language.value;
	if (fact.versions.length < 2) return null;
	return (
		<DetailsSection title={inspector.versions} count={fact.versions.length}>
			<ol class="fact-rows">
				{fact.versions.map((version) => (
					<li key={version.id} class="fact-row" aria-current={version.id === fact.id ? "true" : undefined}>
						<p class="fact-line">
							{version.id === fact.id ? (
								<strong>{factTitle(version, speak)}</strong>
							) : (
								<button type="button" class="link-button" onClick={() => select(version.id)}>
									{factTitle(version, speak)}
								</button>
							)}
						</p>
						<div class="fact-foot">
							<span class="tabular">{formatPeriodBriefly(factPeriod(version, speak), speak)}</span>
							<span>{standing[version.standing]}</span>
							<span class="tabular">{stood(version)}</span>
						</div>
					</li>
				))}
			</ol>
		</DetailsSection>
	);
}

function stood({ knownFrom, knownTo }: FactBody): string {
	const { inspector } = words.value;
	const [from, to] = [knownFrom, knownTo].map((day) => (day === null ? null : formatDay(day, language.value)));
	return inspector.stood(from ?? null, to ?? null);
}
