import { compactAmount, type Precision } from "../../model/money/format.ts";
import { calendarDate, lastDayOfYear } from "../../model/time/day.ts";
import { formatPeriodBriefly, formatSpanBriefly } from "../../model/time/wording.ts";
import { followedBy } from "../../model/vocabulary/elision.ts";
import type { Label, Standing } from "../../model/vocabulary/types.ts";
import type { Language } from "./language.ts";
import type { Path } from "./path.ts";
import type { StoredNode, StoredRelationship } from "./stored-node.ts";
import { wordingOf } from "./vocabulary.ts";

/** A step of a path as a reader counts them: a deal or an event between two parties is one step with both. */
export interface PathStep {
	readonly words: string;
	readonly date: string;
	/** On what it stands where that is less than a record or a report. */
	readonly basis: { readonly standing: Standing; readonly words: string } | null;
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

/** The words of steps that their facts do not have. */
interface StepWords {
	/** "; Reid Hoffman too", of whoever did the same. */
	readonly too: (name: string) => string;
	/** "The talks: Ann and Bob took part". */
	readonly tookPart: (event: string, one: string, other: string) => string;
	/** "claimed by Ann". */
	readonly basis: (fact: string, standing: Standing) => string;
}

export function pathSteps(
	path: Path,
	nodes: ReadonlyMap<string, StoredNode>,
	language: Language,
	own: StepWords,
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
			steps.push({ ...factStep(middle, [relationship, next], name, language, own), to: beyond });
			hop++;
		} else steps.push({ ...tieStep(relationship, name, language, own), to });
	}
	return steps;
}

const isFactNode = ({ label }: StoredNode) => label === "FUNDING" || label === "EVENT" || label === "STATEMENT";

function basisOf(fact: string, standing: Standing | undefined, { basis }: StepWords): PathStep["basis"] {
	if (standing === undefined || standing === "CONFIRMED" || standing === "REPORTED") return null;
	return { standing, words: basis(fact, standing) };
}

function tieStep(
	tie: StoredRelationship,
	name: (id: string) => string,
	language: Language,
	own: StepWords,
): Omit<PathStep, "to"> {
	const title = tie.title === null ? "" : ` (${tie.title[language]})`;
	return {
		words: `${name(tie.from)} ${followedBy(wordingOf(tie.type)[language], name(tie.to))}${title}`,
		date: formatPeriodBriefly(tie.period, language),
		basis: basisOf(tie.fact, tie.vouched.standing, own),
		along: tie.fact,
		selects: tie.id,
		relationships: [tie.id],
	};
}

/** A deal or event between two: "Microsoft provided $1bn, received by OpenAI"; "The talks: Ann and Bob took part". */
function factStep(
	middle: StoredNode,
	hops: readonly [StoredRelationship, StoredRelationship],
	name: (id: string) => string,
	language: Language,
	own: StepWords,
): Omit<PathStep, "to"> {
	const called = amountOf(middle, language) ?? middle.name[language];
	const leads = (hop: StoredRelationship) => hop.to === middle.id;
	const does = (hop: StoredRelationship) => `${name(hop.from)} ${followedBy(wordingOf(hop.type)[language], called)}`;
	const suffers = (hop: StoredRelationship) => followedBy(wordingOf(hop.type)[language], name(hop.to));
	const [first, second] = leads(hops[1]) && !leads(hops[0]) ? [hops[1], hops[0]] : hops;
	const begin = leads(first) ? does(first) : `${called}, ${suffers(first)}`;
	const other = leads(second) ? second.from : second.to;
	const end =
		first.type === second.type ? own.too(name(other)) : leads(second) ? `. ${does(second)}` : `, ${suffers(second)}`;
	const together = first.type === "PARTICIPATED_IN" && second.type === "PARTICIPATED_IN";
	return {
		words: together ? own.tookPart(called, name(first.from), name(second.from)) : begin + end,
		date: formatPeriodBriefly(middle.period, language),
		basis: basisOf(middle.id, middle.vouched?.standing, own),
		along: middle.id,
		selects: middle.id,
		relationships: hops.map(({ id }) => id),
	};
}

function amountOf({ money }: StoredNode, language: Language): string | null {
	if (money?.amount == null) return null;
	return compactAmount(money.amount, money.currency, money.precision as Precision, language);
}

/** More years than this are told by the first and the last. */
const MOST_YEARS = 4;

/** The years in which the steps of a path begin, in their order: "2015 → 2019", "by 2023 → 2015"; null where nothing of it is dated. */
export function pathYears({ relationships }: Path, language: Language): string | null {
	const all = relationships.flatMap(({ period }) => yearOf(period, language) ?? []);
	const years = all.filter((year, index) => year !== all[index - 1]);
	if (years.length === 0) return null;
	return (years.length > MOST_YEARS ? [years.at(0), "…", years.at(-1)] : years).join(" → ");
}

function yearOf({ startEarliest, startLatest }: StoredRelationship["period"], language: Language): string | null {
	if (startEarliest !== null) return String(calendarDate(startEarliest).year);
	if (startLatest === null) return null;
	return formatSpanBriefly(null, lastDayOfYear(calendarDate(startLatest).year), "start", language);
}
