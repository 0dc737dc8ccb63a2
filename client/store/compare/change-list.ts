import { computed } from "@preact/signals";
import { compactAmount, type Precision } from "../../../model/money/format.ts";
import { quoted } from "../../../model/quotation-marks.ts";
import { compareDays } from "../../../model/time/day.ts";
import type { Day } from "../../../model/time/types.ts";
import { followedBy } from "../../../model/vocabulary/elision.ts";
import type { Family, Label } from "../../../model/vocabulary/types.ts";
import { known } from "../known.ts";
import { language, words } from "../language.ts";
import type { ScenePeriod } from "../scene-types.ts";
import { periodIn, type StoredNode, type StoredRelationship, saidIn } from "../stored-node.ts";
import { familyOf, kindName, wordingOf } from "../vocabulary.ts";
import type { AttributeChange } from "./attribute-changes.ts";
import { compared } from "./comparison.ts";
import type { Version } from "./fetched-comparison.ts";
import { changedAttributes, judgedFacts } from "./judged-scene.ts";
import type { Judged, Verdict } from "./verdict.ts";

/** One line of the list of changes. */
export interface ChangeItem {
	readonly id: string;
	/** What a reader selects to read who says so. */
	readonly selects: string;
	readonly verdict: Verdict;
	readonly glyph: { readonly label: Label } | { readonly family: Family };
	readonly title: string;
	/** In which language the title is, where it is words that somebody said; null in the page's. */
	readonly titleLanguage: string | null;
	readonly about: string;
	/** When it was, as far as that is known. */
	readonly period: ScenePeriod | null;
	/** By sources: the day by which what came was attested; a vague publication counts from its last day. */
	readonly attestedBy: Day | null;
}

export type ChangeGroup = "gained" | "lost" | "changed" | "same";

const bySources = computed(() => compared.value?.by === "sources");

/** The lines of the list by what they come to, each group in the order of time. What came and went is in both. */
export const changeGroups = computed<Readonly<Record<ChangeGroup, readonly ChangeItem[]>>>(() => {
	const judged = judgedFacts.value;
	const list = (verdicts: readonly Verdict[], order: (each: Judged<Version>) => string | null) =>
		judged
			.filter(({ verdict }) => verdicts.includes(verdict))
			.map((each) => ({ each, key: `${order(each) ?? ""} ${each.id}` }))
			.sort((a, b) => (a.key < b.key ? -1 : 1))
			.flatMap(({ each }) => itemOf(each) ?? []);
	const began = ({ drawn }: Judged<Version>) =>
		bySources.value ? drawn.knownFrom : (drawn.startEarliest ?? drawn.startLatest ?? drawn.endEarliest);
	const ended = ({ drawn }: Judged<Version>) => (bySources.value ? drawn.knownTo : drawn.endLatest);
	return {
		gained: list(["gained", "between"], began),
		lost: list(["lost", "between"], bySources.value ? ended : (each) => ended(each) ?? began(each)),
		changed: [...list(["revised"], began), ...(changedAttributes.value ?? []).flatMap(attributeItem).sort(byDay)],
		same: list(["same"], began),
	};
});

const dayOf = ({ attestedBy, period }: ChangeItem) =>
	attestedBy ?? period?.startEarliest ?? period?.startLatest ?? period?.endEarliest ?? "";

const byDay = (one: ChangeItem, other: ChangeItem) => compareDays(dayOf(one), dayOf(other));

function itemOf({ id, verdict, drawn, atA }: Judged<Version>): ChangeItem | null {
	const fact = drawn.id;
	const node = known.value.nodes.get(fact);
	const relationships = [...known.value.relationships.values()].filter((each) => each.fact === fact);
	const [tie] = relationships;
	if (node === undefined && tie === undefined) return null;
	const period = node?.period ?? tie?.period;
	return {
		id,
		selects: node?.id ?? tie?.id ?? fact,
		verdict,
		glyph: node !== undefined ? { label: node.label } : { family: familyOf(tie?.type ?? "") },
		...(node !== undefined ? nodeWords(node, relationships) : tieWords(tie as StoredRelationship)),
		period: period === undefined ? null : periodIn(period, language.value),
		attestedBy: bySources.value && drawn !== atA ? drawn.knownFrom : null,
	};
}

const nameOf = (id: string): string => known.value.nodes.get(id)?.name[language.value] ?? id;

type ItemWords = Pick<ChangeItem, "title" | "titleLanguage" | "about">;

function tieWords(tie: StoredRelationship): ItemWords {
	const speak = language.value;
	return {
		title: `${nameOf(tie.from)} ${followedBy(wordingOf(tie.type)[speak], nameOf(tie.to))}`,
		titleLanguage: null,
		about: tie.title?.[speak] ?? "",
	};
}

function nameList(relationships: readonly StoredRelationship[], type: string, end: "from" | "to"): string {
	return relationships
		.filter((each) => each.type === type)
		.map((each) => nameOf(each[end]))
		.join(", ");
}

function nodeWords(node: StoredNode, relationships: readonly StoredRelationship[]): ItemWords {
	const speak = language.value;
	const messages = words.value.compare;
	switch (node.label) {
		case "FUNDING": {
			const kind = kindName("FUNDING", node.kind ?? "")[speak];
			const { amount = null, currency = null, precision = "UNKNOWN" } = node.money ?? {};
			const title =
				amount === null ? kind : `${compactAmount(amount, currency, precision as Precision, speak)} · ${kind}`;
			const from = nameList(relationships, "PROVIDED", "from");
			const to = nameList(relationships, "RECEIVED_BY", "to");
			return { title, titleLanguage: null, about: from === "" || to === "" ? from || to : messages.fromTo(from, to) };
		}
		case "STATEMENT": {
			const said = node.words === null ? null : saidIn(node.words, speak);
			const speakers = (node.words?.speakers ?? []).map((speaker) => speaker[speak]).join(", ");
			const title = said?.verbatim === true ? quoted(said.text, speak) : (said?.text ?? node.name[speak]);
			return {
				title,
				titleLanguage: said?.language ?? null,
				about: speakers === "" ? "" : messages.saidBy(speakers),
			};
		}
		default:
			return {
				title: node.name[speak],
				titleLanguage: null,
				about: nameList(relationships, "PARTICIPATED_IN", "from"),
			};
	}
}

function attributeItem({ of, key, was, is }: AttributeChange): ChangeItem | [] {
	const speak = language.value;
	const messages = words.value.compare;
	const last = is.at(-1) ?? was.at(-1);
	if (last === undefined) return [];
	const values = (several: AttributeChange["is"]) =>
		several.length === 0 ? messages.notGiven : several.map(({ value }) => value[speak]).join("; ");
	return {
		id: `${of} ${key}`,
		selects: last.id,
		verdict: "revised",
		glyph: { label: "ATTRIBUTE" },
		title: `${nameOf(of)}, ${kindName("ATTRIBUTE", key)[speak]}`,
		titleLanguage: null,
		about: `${values(was)} → ${values(is)}`,
		period: periodIn(last.period, speak),
		attestedBy: bySources.value ? last.vouched.knownFrom : null,
	};
}
