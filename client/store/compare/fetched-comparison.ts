import { computed, effect, signal } from "@preact/signals";
import type { Day } from "../../../model/time/types.ts";
import {
	AmongDocument,
	type AttributeStateFragment,
	AttributesThenDocument,
	type VersionStateFragment,
	VersionsDocument,
} from "../../api/generated/graphql.ts";
import { request } from "../../api/request.ts";
import { atOnce } from "../at-once.ts";
import { attributeValue } from "../fact-words.ts";
import { periodOf } from "../fetched.ts";
import { learn } from "../known.ts";
import { scene } from "../scene.ts";
import { asking } from "../server.ts";
import { sceneFactIds } from "../shown.ts";
import { untilAnswered } from "../until-answered.ts";
import { ANY_DATE, type Countable, countable } from "../when.ts";
import type { StoredAttribute } from "./attribute-changes.ts";
import { compared } from "./comparison.ts";

/** A version of a fact, by which sides of a comparison are found. */
export type Version = Countable & { readonly id: string };

/** The versions of the facts in the picture, by the id of each of them. By dates nobody asks. */
export const versionsOf = signal<ReadonlyMap<string, readonly Version[]>>(new Map());

/** What is held of the entities in the picture at A and at B; null until it is there. */
export const attributesThen = signal<readonly StoredAttribute[] | null>(null);

const ENTITY = /^(person|company|product)\//;

/** What must be fetched anew when it changes: the members of the scene, and the days of sources that are compared. */
const question = computed(() => {
	const now = compared.value;
	if (now === null || scene.value.nodes.length === 0) return null;
	const days = now.by === "sources" ? [now.a, now.b] : [now.when.asKnownOn, now.when.asKnownOn];
	return JSON.stringify({ nodes: scene.value.nodes, days, by: now.by });
});

/** Fetches what a comparison needs beyond the picture: attributes and, by sources, what stood on each of their days. */
export function followComparison(): () => void {
	return effect(() => {
		const asked = question.value;
		if (asked === null) {
			attributesThen.value = null;
			return;
		}
		const { nodes, days, by }: { nodes: string[]; days: [Day | null, Day | null]; by: string } = JSON.parse(asked);
		const own = new AbortController();
		const fetching = () =>
			asking(() =>
				Promise.all([
					fetchAttributes(nodes, days, own.signal),
					by === "sources" ? fetchVersions(nodes, days[0], own.signal) : undefined,
				]),
			);
		void untilAnswered(async () => void (await fetching()), own.signal);
		return () => own.abort();
	});
}

async function fetchAttributes(nodes: readonly string[], [a, b]: [Day | null, Day | null], signal: AbortSignal) {
	const then = (day: Day | null) => ({ ...ANY_DATE, asKnownOn: day });
	const found = new Map<string, StoredAttribute>();
	for (const ids of atOnce(nodes.filter((id) => ENTITY.test(id)))) {
		const answer = await request(AttributesThenDocument, { ids, a: then(a), b: then(b) }, signal);
		for (const node of answer.nodes) {
			if (node === null || !("atA" in node)) continue;
			for (const attribute of [...node.atA, ...node.atB]) found.set(attribute.id, attributeOf(node.id, attribute));
		}
	}
	attributesThen.value = [...found.values()];
}

async function fetchVersions(nodes: readonly string[], a: Day | null, signal: AbortSignal) {
	const { among } = await request(AmongDocument, { ids: [...nodes], when: { ...ANY_DATE, asKnownOn: a } }, signal);
	learn(among);
	const found = new Map<string, readonly Version[]>();
	for (const ids of atOnce([...sceneFactIds.peek()].filter((id) => !ENTITY.test(id) && !id.startsWith("source/")))) {
		const answer = await request(VersionsDocument, { ids }, signal);
		for (const node of answer.nodes) {
			if (node === null || !("versions" in node)) continue;
			const versions = node.versions.map(versionOf);
			for (const { id } of versions) found.set(id, versions);
		}
	}
	versionsOf.value = found;
}

function versionOf({ id, period, nature, standing, knownFrom, knownTo }: VersionStateFragment): Version {
	return { id, ...countable(periodOf(period, nature), { standing, knownFrom, knownTo }) };
}

function attributeOf(of: string, attribute: AttributeStateFragment): StoredAttribute {
	const { id, key, period, nature, standing, knownFrom, knownTo } = attribute;
	return {
		id,
		of,
		key,
		value: { en: attributeValue(attribute, "en"), fr: attributeValue(attribute, "fr") },
		period: periodOf(period, nature),
		vouched: { standing, knownFrom, knownTo },
	};
}
