import type { Random } from "./random.ts";

/** What is made: so many nodes that are no facts, and three facts for each. */
export interface Shape {
	readonly nodes: number;
	readonly seed: number;
}

export const factsPerNode = 3;

export const entityKinds = ["person", "company", "product", "source"] as const;
export type EntityKind = (typeof entityKinds)[number];

const shares: Readonly<Record<EntityKind, number>> = { person: 0.45, company: 0.35, product: 0.15, source: 0.05 };

/** How many nodes there are of a kind. */
export function countOfKind({ nodes }: Shape, kind: EntityKind): number {
	if (kind !== "person") return Math.max(2, Math.floor(nodes * shares[kind]));
	const others = entityKinds.filter((one) => one !== "person");
	return nodes - others.reduce((sum, one) => sum + countOfKind({ nodes, seed: 0 }, one), 0);
}

/** A node of a kind, some far more often than others. */
export function anyOf(shape: Shape, kind: EntityKind, random: Random): string {
	return `${kind}/${kind.charAt(0)}${random.rank(countOfKind(shape, kind))}`;
}
