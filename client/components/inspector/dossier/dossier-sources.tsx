import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { listedFacts } from "../../../store/dossier/dossier.ts";
import { evidenceOf, wantEvidence } from "../../../store/dossier/evidence.ts";
import { countSources, type Document, type OriginCount } from "../../../store/dossier/source-counts.ts";
import { language, words } from "../../../store/language.ts";
import { publishedWords } from "../../../store/published.ts";
import { select } from "../../../store/selection.ts";
import { serverAway } from "../../../store/server.ts";
import { type RowPlace, VirtualRows } from "../../virtual-rows.tsx";
import { DetailsSection } from "../details-section.tsx";

/** Of more facts the sources are counted when a reader asks for it: all their evidence has to be fetched. */
const AT_ONCE = 400;

/** The documents that the facts listed go back to, with the passages of each. */
export function DossierSources() {
	const { inspector } = words.value;
	const ids = listedFacts.value;
	const asked = useSignal(false);
	const wanted = asked.value || ids.length <= AT_ONCE;
	const away = serverAway.value;
	useEffect(() => {
		if (wanted && !away) wantEvidence(ids);
	}, [wanted, away, ids]);
	const evidence = evidenceOf.value;
	const there = ids.every((id) => evidence.has(id));
	const counts = useMemo(
		() => (wanted && there ? countSources(ids.map((id) => evidence.get(id) ?? [])) : null),
		[wanted, there, ids, evidence],
	);
	if (ids.length === 0) return null;
	if (counts === null)
		return (
			<DetailsSection title={inspector.sources} count="">
				{wanted ? (
					<span class="skeleton sources-coming" aria-hidden="true" />
				) : (
					<button type="button" class="button" onClick={() => (asked.value = true)}>
						{inspector.countSources(ids.length)}
					</button>
				)}
			</DetailsSection>
		);
	return (
		<DetailsSection title={inspector.sources} count={inspector.origins(counts.origins.length, counts.passages)}>
			<VirtualRows
				items={counts.origins}
				keyOf={({ document }) => document.id}
				estimate={48}
				class="fact-rows"
				row={(origin, place) => <OriginRow key={origin.document.id} origin={origin} place={place} />}
			/>
		</DetailsSection>
	);
}

function OriginRow({ origin, place }: { readonly origin: OriginCount; readonly place: RowPlace }) {
	const { inspector } = words.value;
	const { document, passages, facts, readIn } = origin;
	const read = readIn.filter(({ id }) => id !== document.id);
	return (
		<li {...place} class="fact-row origin-row">
			<p class="fact-line">
				<button type="button" class="link-button" onClick={() => select(document.id)}>
					{nameOf(document)}
				</button>
			</p>
			<div class="fact-foot">
				{document.published !== null && (
					<span class="tabular">{publishedWords(document.published, language.value)}</span>
				)}
				<span class="tabular">{inspector.showEvidence(passages)}</span>
				<span class="tabular">{inspector.factCount(facts)}</span>
				{read.length > 0 && <span>{inspector.readIn(read.map(nameOf).join(", "))}</span>}
			</div>
		</li>
	);
}

const nameOf = (document: Document): string => (language.value === "fr" ? document.nameFr : document.nameEn);
