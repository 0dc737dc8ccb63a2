import type { OwnAddress } from "../../model/own-address.ts";
import { NamedFactDocument, type NamedFactQuery } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { shownTime } from "./date.ts";
import { timeOf } from "./day-of.ts";
import { hasDossier } from "./details.ts";
import { periodOf } from "./fetched.ts";
import { filterIn } from "./filters.ts";
import { bring, bringAll } from "./grow.ts";
import { bringFact } from "./show-fact.ts";
import { viewCommands } from "./view-commands.ts";

type NamedFact = NonNullable<NamedFactQuery["fact"]>;

/** Shows what an address of its own names: an entity in the picture, a fact with its parties, on a day on which it counts and with what has its standing. */
export async function showNamed({ id }: OwnAddress): Promise<void> {
	if (hasDossier(id)) return bring(id);
	const { fact } = await request(NamedFactDocument, { id });
	if (fact === null) return;
	filterIn(fact.standing);
	shownTime.value = timeOf(periodOf(fact.period, fact.nature), shownTime.peek());
	const parties = partiesOf(fact);
	await bringAll(parties);
	await bringFact(fact);
	// On its day there may be more than the picture was opened on.
	viewCommands.value?.fit();
	viewCommands.value?.showAll([fact.id, ...parties]);
}

function partiesOf(fact: NamedFact): readonly string[] {
	const parties = () => {
		switch (fact.__typename) {
			case "Tie":
				return [fact.relationship.from, fact.relationship.to];
			case "Attribute":
				return [fact.of];
			case "Funding":
				return [...fact.providers, ...fact.recipients];
			case "Statement":
				return [...fact.speakers, ...fact.about];
			case "Event":
				return fact.participants;
		}
	};
	return [...new Set(parties().map(({ id }) => id))];
}
