import { compared } from "../../store/compare/comparison.ts";
import { type Details, details } from "../../store/details.ts";
import { words } from "../../store/language.ts";
import { selection } from "../../store/selection.ts";
import { BothStates } from "../compare/both-states.tsx";
import { useFromTheTop } from "../from-the-top.ts";
import { whenNeeded } from "../when-needed.tsx";
import { DetailsFailed, DetailsGone, DetailsSkeleton } from "./details-state.tsx";
import { Intro } from "./intro.tsx";
import { SeveralSelected } from "./several-selected.tsx";

/** Their code comes beside what they tell: nobody has selected anything when the page opens. */
const Told = whenNeeded(async () => (await import("./told.tsx")).Told, <DetailsSkeleton />, DetailsFailed);
const Changes = whenNeeded(async () => (await import("../compare/changes.tsx")).Changes);

/** What is selected, with all its evidence; what to try where nothing is. */
export function Inspector() {
	const scrolling = useFromTheTop<HTMLElement>(selection.value.join(" "));
	return (
		<aside class="inspector" ref={scrolling} aria-label={words.value.inspector.label}>
			<SeveralSelected />
			<DetailsBody details={details.value} />
		</aside>
	);
}

/** The details of one thing, in the fixed order; in a comparison the list of changes first. */
export function DetailsBody({ details: shown }: { readonly details: Details }) {
	const comparing = compared.value;
	if (comparing === null) return <Card details={shown} />;
	if (shown.kind === "nothing") return <Changes compared={comparing} />;
	return (
		<>
			<BothStates />
			<Card details={shown} />
		</>
	);
}

function Card({ details: shown }: { readonly details: Details }) {
	switch (shown.kind) {
		case "nothing":
			return <Intro />;
		case "gone":
			return <DetailsGone />;
		default:
			return <Told details={shown} />;
	}
}
