import { compactAmount, type Precision } from "../../model/money/format.ts";
import { calendarDate } from "../../model/time/day.ts";
import { formatPeriodBriefly } from "../../model/time/wording.ts";
import type { Label } from "../../model/vocabulary/types.ts";
import type { Language } from "./language.ts";
import type { Path } from "./path.ts";
import type { StoredNode, StoredRelationship } from "./stored-node.ts";
import { wordingOf } from "./vocabulary.ts";

/** A step of a path as a reader counts them: a deal between two parties is one step with both. */
export interface PathStep {
	readonly words: string;
	readonly date: string;
	/** What a reader selects to read who says so: the deal, or the relationship. */
	readonly selects: string;
	readonly relationships: readonly string[];
}

/** A person is called by the last word of the name where room is scarce. */
export function shortName(name: string, label: Label): string {
	return label === "PERSON" ? (name.split(" ").at(-1) ?? name) : name;
}

export function pathSteps(path: Path, nodes: ReadonlyMap<string, StoredNode>, language: Language): PathStep[] {
	const name = (id: string) => nodes.get(id)?.name[language] ?? id;
	const steps: PathStep[] = [];
	for (let hop = 0; hop < path.relationships.length; hop++) {
		const relationship = path.relationships[hop];
		const middle = nodes.get(path.nodes[hop + 1] ?? "");
		const next = path.relationships[hop + 1];
		if (relationship === undefined) continue;
		if (middle?.money != null && next !== undefined) {
			steps.push(dealStep(middle, [relationship, next], name, language));
			hop++;
		} else steps.push(tieStep(relationship, name, language));
	}
	return steps;
}

function tieStep(tie: StoredRelationship, name: (id: string) => string, language: Language): PathStep {
	return {
		words: `${name(tie.from)} ${wordingOf(tie.type)[language]} ${name(tie.to)}`,
		date: formatPeriodBriefly(tie.period, language),
		selects: tie.id,
		relationships: [tie.id],
	};
}

function dealStep(
	deal: StoredNode,
	hops: readonly StoredRelationship[],
	name: (id: string) => string,
	language: Language,
): PathStep {
	const provider = hops.find(({ to }) => to === deal.id);
	const recipient = hops.find(({ from }) => from === deal.id);
	const money = deal.money;
	const amount =
		money?.amount == null
			? deal.name[language]
			: compactAmount(money.amount, money.currency, money.precision as Precision, language);
	return {
		words: [
			provider === undefined ? "" : `${name(provider.from)} ${wordingOf(provider.type)[language]}`,
			`${amount},`,
			recipient === undefined ? "" : `${wordingOf(recipient.type)[language]} ${name(recipient.to)}`,
		].join(" "),
		date: formatPeriodBriefly(deal.period, language),
		selects: deal.id,
		relationships: hops.map(({ id }) => id),
	};
}

/** From the first to the last year of a path: "2015 → 2019"; null where nothing of it is dated. */
export function pathYears({ relationships }: Path): string | null {
	const years = relationships
		.flatMap(({ period }) => period.startEarliest ?? period.startLatest ?? [])
		.map((day) => calendarDate(day).year)
		.sort((a, b) => a - b);
	const [first, last] = [years.at(0), years.at(-1)];
	if (first === undefined || last === undefined) return null;
	return first === last ? String(first) : `${first} → ${last}`;
}
