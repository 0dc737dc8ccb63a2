import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import type { Vocabulary } from "../../model/vocabulary/types.ts";
import { packageRoot } from "../config/package-root.ts";
import { concepts } from "./concepts.ts";

type Concept = (typeof concepts)[number];

function sdlOf(concept: Concept): string {
	return readFileSync(join(packageRoot, "server/graphql", concept, `${concept}.graphql`), "utf8");
}

/** The SDL of every concept, `server/graphql/<concept>/<concept>.graphql`; all but the enum `RelationshipType`. */
export function readSdl(): readonly string[] {
	return concepts.map(sdlOf);
}

/** What the SDL of a concept says of a type. */
export function describedIn(concept: Concept): (type: string) => string | undefined {
	const { definitions } = parse(sdlOf(concept));
	return (type) => {
		const found = definitions.find((one) => "name" in one && one.name?.value === type);
		return found && "description" in found ? found.description?.value : undefined;
	};
}

/** The enum of relationship types, as the vocabulary has them: data sets add to it. */
export function relationshipTypeSdl({ relationshipTypes }: Vocabulary): string {
	const values = relationshipTypes.map(({ type, wording, inverse, from, to }) => {
		const ends = `From ${spoken(from)} to ${spoken(to)}`;
		return `\t${JSON.stringify(`${ends}: "${wording.en}"; the other way round "${inverse.en}".`)}\n\t${type}`;
	});
	return `"How two entities are related. A data set may add types of its own: see \`vocabulary\`."\nenum RelationshipType {\n${values.join("\n")}\n}\n`;
}

function spoken(labels: readonly string[]): string {
	return labels.map((label) => label.toLowerCase()).join(" or ");
}
