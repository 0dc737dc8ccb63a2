import type { Details } from "../../store/details.ts";
import { DetailsSkeleton } from "./details-state.tsx";
import { DisagreementCard } from "./disagreement-card.tsx";
import { DrawnCard } from "./drawn-card.tsx";
import { EntityCard } from "./entity-card.tsx";
import { FactCard } from "./fact-card.tsx";

type ToldDetails = Extract<Details, { readonly kind: "loading" | "failed" | "fact" | "entity" | "disagreement" }>;

/** The card of what is selected, once it is there. */
export function Told({ details: shown }: { readonly details: ToldDetails }) {
	switch (shown.kind) {
		case "loading":
			return <DetailsSkeleton />;
		case "failed":
			return <DrawnCard key={shown.id} id={shown.id} />;
		case "fact":
			return <FactCard key={shown.id} id={shown.id} fact={shown.fact} />;
		case "entity":
			return <EntityCard key={shown.id} entity={shown.entity} />;
		case "disagreement":
			return <DisagreementCard key={shown.id} disagreement={shown.disagreement} />;
	}
}
