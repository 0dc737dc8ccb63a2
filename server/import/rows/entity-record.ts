import { fold } from "../../../model/fold.ts";
import type { Derived } from "../derive/derive.ts";
import type { Sound } from "../entry.ts";
import { inBoth, type TextOrWords } from "../format/texts.ts";
import { boundDays, inLanguages, withFrench, written } from "./dating.ts";
import { evidenceRows } from "./evidence-rows.ts";
import { type GraphRecord, known, type Properties, withHash } from "./graph-record.ts";

const labels = { person: "Person", company: "Company", product: "Product", source: "Source" } as const;

export interface Named {
	readonly name: TextOrWords;
	readonly aliases?: readonly string[] | undefined;
	readonly description?: { readonly en: string; readonly fr: string } | undefined;
}

/** The properties of every `:Entity`: how it is called, shown and found. */
export function naming(
	{ name, aliases = [], description }: Named,
	alsoFoundBy: readonly (string | undefined)[] = [],
): Properties {
	const { en, fr } = inBoth(name);
	const names = [...new Set([en, fr, ...aliases].map(fold))];
	const words = [...names, ...alsoFoundBy.flatMap((text) => (text === undefined ? [] : fold(text)))];
	return known<string | readonly string[]>({
		...withFrench("name", name),
		aliases,
		...inLanguages("description", description),
		nameKey: fold(en),
		searchKeys: names,
		searchText: [...new Set(words)].join(" "),
	});
}

/** A person, company, product or source; with what is known of its existence. */
export function entityRecord(entry: Sound<"person" | "company" | "product" | "source">, derived: Derived): GraphRecord {
	const { id, kind, dataset, record } = entry;
	const { existence } = record;
	const dates = derived.datesOf(entry);
	const latest = kind === "source" ? derived.publishedLatest(id) : null;
	return withHash({
		id,
		kind,
		dataset,
		labels: ["Entity", labels[kind]],
		properties: {
			...naming(record),
			...known({ kind: kind === "person" ? undefined : entry.record.kind }),
			...(kind === "source" ? ofSource(entry.record) : {}),
			...(existence && { ...written(existence), standing: existence.standing, nature: "STATE" }),
			doubtful: dates.doubtful,
			undated: dates.undated,
		},
		days: { ...boundDays(dates), ...known({ knownFrom: derived.knownFrom(entry), publishedLatest: latest }) },
		evidence: evidenceRows(id, existence?.evidence ?? [], derived),
		copies: [],
		ends: null,
		revises: null,
		sides: [],
	});
}

function ofSource({ publisher, url, published, language }: Sound<"source">["record"]): Properties {
	return known({ publisher, url, published, language });
}
