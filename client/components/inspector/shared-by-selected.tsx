import type { ComponentChildren } from "preact";
import { formatPeriodBriefly } from "../../../model/time/wording.ts";
import { followedBy } from "../../../model/vocabulary/elision.ts";
import { attempt } from "../../store/attempt.ts";
import { type SharedSource, type SharedTie, shared, tooManyToShare } from "../../store/dossier/shared.ts";
import { partyName } from "../../store/fact-words.ts";
import { periodOf } from "../../store/fetched.ts";
import { bring } from "../../store/grow.ts";
import { known } from "../../store/known.ts";
import { language, words } from "../../store/language.ts";
import { select } from "../../store/selection.ts";
import { periodIn } from "../../store/stored-node.ts";
import { familyOf, wordingOf } from "../../store/vocabulary.ts";
import { VirtualRows } from "../virtual-rows.tsx";
import { PartyButton } from "./parties.tsx";

/** What the selected nodes have in common: ties between them, neighbours, sources; each opens by a click. */
export function SharedBySelected() {
	const { sharing } = words.value;
	const found = shared.value;
	const most = tooManyToShare.value;
	if (most !== null) return <p class="details-aside">{sharing.tooMany(most)}</p>;
	if (found === null) return null;
	const { ties, neighbours, sources, cut } = found;
	return (
		<div class="shared">
			<SharedSection title={sharing.ties} count={ties.length}>
				<VirtualRows
					items={ties}
					keyOf={({ id }) => id}
					estimate={44}
					class="fact-rows"
					row={(tie, place) => (
						<li {...place} key={tie.id} class="fact-row" style={{ ...place.style, "--family": familyColour(tie) }}>
							<TieButton tie={tie} />
						</li>
					)}
				/>
			</SharedSection>
			<SharedSection title={sharing.neighbours} count={neighbours.length}>
				<VirtualRows
					items={neighbours}
					keyOf={({ id }) => id}
					estimate={28}
					class="shared-parties"
					row={(party, place) => (
						<li {...place} key={party.id}>
							<PartyButton party={party} />
						</li>
					)}
				/>
			</SharedSection>
			<SharedSection title={sharing.sources} count={sources.length}>
				<VirtualRows
					items={sources}
					keyOf={({ id }) => id}
					estimate={28}
					class="shared-parties"
					row={(source, place) => (
						<li {...place} key={source.id}>
							<button type="button" class="link-button" onClick={() => select(source.id)}>
								{sourceName(source)}
							</button>
						</li>
					)}
				/>
			</SharedSection>
			{cut && <p class="details-aside">{sharing.cut}</p>}
		</div>
	);
}

interface SharedSectionProps {
	readonly title: string;
	readonly count: number;
	readonly children: ComponentChildren;
}

/** A part of it. It stands above the title of the details, so that it has no heading. */
function SharedSection({ title, count, children }: SharedSectionProps) {
	return (
		<section class="details-section" aria-label={title}>
			<p class="shared-title">
				{title} <span class="details-count tabular">{words.value.figure(count)}</span>
			</p>
			{children}
		</section>
	);
}

const familyColour = ({ type }: SharedTie) => `var(--family-${familyOf(type)})`;

const sourceName = ({ nameEn, nameFr }: SharedSource): string => (language.value === "fr" ? nameFr : nameEn);

/** A tie between two of them as a sentence; it opens as its line where that is in the picture, else its other end is brought in. */
function TieButton({ tie }: { readonly tie: SharedTie }) {
	const speak = language.value;
	const open = () => {
		if (known.value.relationships.has(tie.id)) select(tie.id);
		else attempt(bring(tie.to.id));
	};
	return (
		<>
			<button type="button" class="link-button" onClick={open}>
				{partyName(tie.from, speak)} {followedBy(wordingOf(tie.type)[speak], partyName(tie.to, speak))}
			</button>
			<div class="fact-foot">
				<span class="tabular">{formatPeriodBriefly(periodIn(periodOf(tie.period, tie.nature), speak), speak)}</span>
			</div>
		</>
	);
}
