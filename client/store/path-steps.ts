import { compactAmount, type Precision } from "../../model/money/format.ts";
import { calendarDate } from "../../model/time/day.ts";
import { formatPeriodBriefly } from "../../model/time/wording.ts";
import type { Label } from "../../model/vocabulary/types.ts";
import type { Language } from "./language.ts";
import type { Path } from "./path.ts";
import type { StoredNode, StoredRelationship } from "./stored-node.ts";
import { wordingOf } from "./vocabulary.ts";

/** A step of a path as a reader counts them: a deal or an event between two parties is one step with both. */
export interface PathStep {
	readonly words: string;
	readonly date: string;
	/** Where it leads: the node at its end. */
	readonly to: string;
	/** What it goes along: the fact of a tie, or the deal or event in its middle. */
	readonly along: string;
	/** What a reader selects to read who says so: the deal, the event, or the relationship. */
	readonly selects: string;
	readonly relationships: readonly string[];
}

/** A person is called by the last word of the name where room is scarce. */
export function shortName(name: string, label: Label): string {
	return label === "PERSON" ? (name.split(" ").at(-1) ?? name) : name;
}

/** The words that join the parties of one deal or event. */
interface Joining {
	/** "; Reid Hoffman too", of whoever did the same. */
	readonly too: (name: string) => string;
}

export function pathSteps(
	path: Path,
	nodes: ReadonlyMap<string, StoredNode>,
	language: Language,
	joining: Joining,
): PathStep[] {
	const name = (id: string) => nodes.get(id)?.name[language] ?? id;
	const steps: PathStep[] = [];
	for (let hop = 0; hop < path.relationships.length; hop++) {
		const relationship = path.relationships[hop];
		const middle = nodes.get(path.nodes[hop + 1] ?? "");
		const next = path.relationships[hop + 1];
		const [to, beyond] = [path.nodes[hop + 1], path.nodes[hop + 2]];
		if (relationship === undefined || to === undefined) continue;
		if (middle !== undefined && next !== undefined && beyond !== undefined && isFactNode(middle)) {
			steps.push({ ...factStep(middle, [relationship, next], name, language, joining), to: beyond });
			hop++;
		} else steps.push({ ...tieStep(relationship, name, language), to });
	}
	return steps;
}

const isFactNode = ({ label }: StoredNode) => label === "FUNDING" || label === "EVENT" || label === "STATEMENT";

function tieStep(tie: StoredRelationship, name: (id: string) => string, language: Language): Omit<PathStep, "to"> {
	return {
		words: `${name(tie.from)} ${wordingOf(tie.type)[language]} ${name(tie.to)}`,
		date: formatPeriodBriefly(tie.period, language),
		along: tie.fact,
		selects: tie.id,
		relationships: [tie.id],
	};
}

/** A deal or event between two: "Microsoft provided $1bn, received by OpenAI"; "Ann took part in the talks; Bob too". */
function factStep(
	middle: StoredNode,
	hops: readonly [StoredRelationship, StoredRelationship],
	name: (id: string) => string,
	language: Language,
	joining: Joining,
): Omit<PathStep, "to"> {
	const called = amountOf(middle, language) ?? middle.name[language];
	const leads = (hop: StoredRelationship) => hop.to === middle.id;
	const does = (hop: StoredRelationship) => `${name(hop.from)} ${wordingOf(hop.type)[language]} ${called}`;
	const suffers = (hop: StoredRelationship) => `${wordingOf(hop.type)[language]} ${name(hop.to)}`;
	const [first, second] = leads(hops[1]) && !leads(hops[0]) ? [hops[1], hops[0]] : hops;
	const begin = leads(first) ? does(first) : `${called}, ${suffers(first)}`;
	const other = leads(second) ? second.from : second.to;
	const end =
		first.type === second.type
			? joining.too(name(other))
			: leads(second)
				? `. ${does(second)}`
				: `, ${suffers(second)}`;
	return {
		words: begin + end,
		date: formatPeriodBriefly(middle.period, language),
		along: middle.id,
		selects: middle.id,
		relationships: hops.map(({ id }) => id),
	};
}

function amountOf({ money }: StoredNode, language: Language): string | null {
	if (money?.amount == null) return null;
	return compactAmount(money.amount, money.currency, money.precision as Precision, language);
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
