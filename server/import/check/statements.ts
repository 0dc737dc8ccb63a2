import type { Entry } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { World } from "../world.ts";

/** Words stand in the language they were said in, and what is not the words themselves says so. */
export function statements({ entries }: World): readonly Problem[] {
	return entries.flatMap((entry) => (entry.kind === "statement" ? ofStatement(entry) : []));
}

function ofStatement({ place, record }: Entry<"statement">): readonly Problem[] {
	const problems: Problem[] = [];
	const has = (key: string) => place.has(key);
	if (has("text") && !has("language"))
		problems.push(
			place.problem(["text"], "this text has no language", "write the one it was said in, such as language: en"),
		);
	if (record.textBasis === "ORIGINAL" && !has("text"))
		problems.push(
			place.problem(
				["textBasis"],
				"the basis is ORIGINAL, but there is no text",
				"give the words as they were said, or write TRANSLATED_BY_SOURCE or PARAPHRASE",
			),
		);
	if (record.textBasis !== undefined && record.textBasis !== "ORIGINAL") {
		if (has("text"))
			problems.push(
				place.problem(
					["text"],
					`text is what was said, but the basis is ${record.textBasis}`,
					"put a translation or paraphrase under translation, or write textBasis: ORIGINAL",
				),
			);
		if (!has("translation"))
			problems.push(
				place.problem(
					["textBasis"],
					`the basis is ${record.textBasis}, but there is no translation`,
					"give the translation or paraphrase: translation: { en: …, fr: … }",
				),
			);
	}
	return problems;
}
