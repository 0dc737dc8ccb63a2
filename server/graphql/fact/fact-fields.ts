import { onDay } from "../../../model/time/state.ts";
import type { Day, FactOnDay } from "../../../model/time/types.ts";
import type { DisagreementRecord } from "../../domain/disagreements/record.ts";
import type { EvidenceRecord } from "../../domain/evidence.ts";
import type { FactProperties, FactRecord } from "../../domain/node-record.ts";
import type { Context } from "../context.ts";
import { writtenPeriod } from "../when/written-period.ts";

/** The resolvers that every type of fact has in common. */
export const factFields = {
	period: writtenPeriod,
	on: (fact: FactProperties, { date }: { readonly date: Day }): FactOnDay => onDay(fact, date),
	evidence: ({ id }: FactProperties, _args: unknown, { loaders }: Context): Promise<readonly EvidenceRecord[]> =>
		loaders.evidenceOf.load(id),
	versions: ({ lineage }: FactProperties, _args: unknown, { loaders }: Context): Promise<readonly FactRecord[]> =>
		loaders.versions.load(lineage),
	disagreements: (
		{ id }: FactProperties,
		_args: unknown,
		{ loaders }: Context,
	): Promise<readonly DisagreementRecord[]> => loaders.disagreementsOf.load(id),
};
