import type { Problem } from "../problem.ts";
import { evidenceOf, referencesOf } from "../references.ts";
import type { World } from "../world.ts";

/** Chains are of sources, each once; quotations say their language. */
export function chains({ entries, byId }: World): readonly Problem[] {
	return entries.flatMap((entry) => {
		const { path, passages } = evidenceOf(entry);
		const notSources = referencesOf(entry)
			.filter(({ as, id }) => as.role === "document" && byId.has(id) && byId.get(id)?.kind !== "source")
			.map(({ id, path: at }) =>
				entry.place.problem(
					at,
					`${id} is no source`,
					"a chain is of documents: ids of sources.yaml, such as source/article",
				),
			);
		const ofPassages = passages.flatMap((passage, n) => {
			if (passage === undefined) return [];
			const found: Problem[] = [];
			const at = [...path, n];
			const has = (key: string) => entry.place.has(...at, key);
			if (has("quotation") && !has("quotationLanguage"))
				found.push(
					entry.place.problem(
						[...at, "quotation"],
						"this quotation has no language",
						"write the one it was said in, such as quotationLanguage: en",
					),
				);
			if (has("quotationLanguage") && !has("quotation"))
				found.push(
					entry.place.problem(
						[...at, "quotationLanguage"],
						"there is a language, but no quotation",
						"give the quotation, or leave it out",
					),
				);
			const chain = passage.chain ?? [];
			for (const [position, id] of chain.entries()) {
				if (id === undefined || chain.indexOf(id) === position) continue;
				found.push(
					entry.place.problem([...at, "chain", position], `${id} is in this chain twice`, "name each document once"),
				);
			}
			return found;
		});
		return [...notSources, ...ofPassages];
	});
}
