import { vocabulary } from "../../../model/vocabulary/vocabulary.ts";
import type { Sound } from "../../../server/import/entry.ts";
import { placeOf } from "./calendar.ts";
import { dataset, place } from "./data-set.ts";
import { passagesFrom, publishedOf } from "./evidence.ts";
import { both, companyName, personName, thingName } from "./names.ts";
import { datesFrom } from "./periods.ts";
import { type Random, random } from "./random.ts";
import { type EntityKind, entityKinds, type Shape } from "./shape.ts";

type Entity = Sound<EntityKind>;

/** The n-th node of a kind, as the importer would have read it. */
export function madeEntity(shape: Shape, kind: EntityKind, n: number): Entity {
	const own = random(shape.seed, 1 + entityKinds.indexOf(kind), n);
	const id = `${kind}/${kind.charAt(0)}${n}`;
	const common = { dataset, id, place };
	switch (kind) {
		case "person":
			return { ...common, kind, record: { id, ...named(personName(n, own), own), ...existence(shape, own) } };
		case "company":
			return {
				...common,
				kind,
				record: {
					id,
					...named(companyName(n, own), own),
					...existence(shape, own),
					kind: own.weighted(kindsOf(vocabulary.companyKinds)),
				},
			};
		case "product":
			return {
				...common,
				kind,
				record: { id, ...named(thingName(n, own), own), kind: own.weighted(kindsOf(vocabulary.productKinds)) },
			};
		case "source":
			return {
				...common,
				kind,
				record: {
					id,
					...named(`${thingName(n, own)} weekly`, own),
					kind: own.weighted(kindsOf(vocabulary.sourceKinds)),
					publisher: `Publisher ${n % 50}`,
					url: `https://example.org/${n}`,
					published: publishedOf(shape, n),
					language: own.chance(0.7) ? "en" : "fr",
				},
			};
	}
}

/** The first kinds of a list are the usual ones. */
function kindsOf(kinds: readonly { readonly kind: string }[]): readonly (readonly [string, number])[] {
	return kinds.map(({ kind }, n) => [kind, 1 / (n + 1)]);
}

const named = (name: string, own: Random) => ({
	name,
	aliases: [`${name.split(" ")[0]} ${own.below(1_000)}`],
	description: both("made for a measurement"),
});

function existence(shape: Shape, own: Random) {
	if (!own.chance(0.2)) return {};
	const start = placeOf(own.next() ** 2);
	return {
		existence: {
			...datesFrom(start, "STATE", own),
			standing: "REPORTED" as const,
			evidence: passagesFrom(start, shape, own),
		},
	};
}
