import type { Day } from "../../model/time/types.ts";
import type { Nature, Words } from "../../model/vocabulary/types.ts";
import type {
	DisagreementMarkFragment,
	NodePartsFragment,
	PeriodPartsFragment,
	RelationshipPartsFragment,
} from "../api/generated/graphql.ts";
import type { SceneDisagreement } from "./scene-types.ts";
import type { StoredNode, StoredPeriod, StoredRelationship, StoredWords } from "./stored-node.ts";

/** A text in both languages from its two GraphQL fields; null where neither is there. */
export function wordsOf(en: string | null, fr: string | null): Words | null {
	const either = en ?? fr;
	return either === null ? null : { en: en ?? either, fr: fr ?? either };
}

/** A period from GraphQL; none is undated. */
export function periodOf(period: PeriodPartsFragment | null, nature: Nature): StoredPeriod {
	const bound = (day: Day | null | undefined) => day ?? null;
	return {
		text: period?.text ?? null,
		attested: period?.attested ?? null,
		note: wordsOf(period?.noteEn ?? null, period?.noteFr ?? null),
		startEarliest: bound(period?.startEarliest),
		startLatest: bound(period?.startLatest),
		endEarliest: bound(period?.endEarliest),
		endLatest: bound(period?.endLatest),
		doubtful: period?.doubtful ?? false,
		nature,
	};
}

/** A node of the scene from GraphQL. */
export function nodeOf(node: NodePartsFragment): StoredNode | null {
	if (node.label === "ATTRIBUTE") return null;
	const isFact = "nature" in node;
	const existence = node.existence;
	return {
		id: node.id,
		label: node.label,
		name: { en: node.nameEn, fr: node.nameFr },
		kind: "kind" in node ? node.kind : null,
		period: isFact ? periodOf(node.period, node.nature) : periodOf(existence?.period ?? null, "STATE"),
		vouched: isFact
			? { standing: node.standing, knownFrom: node.knownFrom, knownTo: node.knownTo }
			: existence === null
				? null
				: { standing: existence.standing, knownFrom: existence.knownFrom, knownTo: null },
		money: "money" in node ? node.money : null,
		words: statementWords(node),
	};
}

function statementWords(node: NodePartsFragment): StoredWords | null {
	if (node.__typename !== "Statement") return null;
	return {
		text: node.text,
		basis: node.textBasis,
		language: node.language,
		translation: { en: node.translationEn, fr: node.translationFr },
		speakers: node.speakers.map((speaker) => ({ en: speaker.nameEn, fr: speaker.nameFr })),
	};
}

/** A relationship of the scene from GraphQL. */
export function relationshipOf(relationship: RelationshipPartsFragment): StoredRelationship {
	return {
		id: relationship.id,
		fact: relationship.fact.id,
		type: relationship.type,
		from: relationship.from.id,
		to: relationship.to.id,
		title: wordsOf(relationship.titleEn, relationship.titleFr),
		period: periodOf(relationship.period, relationship.nature),
		vouched: {
			standing: relationship.standing,
			knownFrom: relationship.knownFrom,
			knownTo: relationship.knownTo,
		},
	};
}

/** A disagreement from GraphQL, with what stands for each of its sides. */
export function disagreementOf({ id, kind, found, sides }: DisagreementMarkFragment): SceneDisagreement {
	return {
		id,
		kind,
		found,
		sides: sides.map((side) => ({
			fact: side.id,
			of:
				side.__typename !== "Attribute"
					? null
					: {
							node: side.of.id,
							period: periodOf(side.period, side.nature),
							vouched: { standing: side.standing, knownFrom: side.knownFrom, knownTo: side.knownTo },
						},
		})),
	};
}
