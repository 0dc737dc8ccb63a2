import type { Language } from "../../../../model/time/wording.ts";
import type { Vocabulary } from "../../../../model/vocabulary/types.ts";
import type { Plain } from "../../../graph/values.ts";
import type { OpenedResult, ReportResult } from "../result.ts";

/** What a format for people needs beside the rows. */
export interface Wording {
	readonly language: Language;
	readonly vocabulary: Vocabulary;
}

/** A document that vouches for facts of the rows. */
export interface ReportSource {
	readonly id: string;
	readonly name: string;
	/** Null where it has no other in French. */
	readonly nameFr: string | null;
	readonly kind: string | null;
	readonly publisher: string | null;
	/** EDTF. */
	readonly published: string | null;
	readonly language: string | null;
	readonly url: string | null;
	/** How many facts of the rows it is read for, for the existence of how many of their entities, and of how many of both it is the origin. */
	readonly facts: number;
	readonly existences: number;
	readonly originOf: number;
}

export interface WholeContext extends Wording {
	/** The documents behind these ids of entities and facts. */
	readonly sourcesOf: (ids: readonly string[]) => Promise<readonly ReportSource[]>;
}

interface FormatBase {
	/** The ending of its files and addresses: `csv`. */
	readonly ending: string;
	readonly mediaType: string;
}

/** A format that is written as the rows come. */
export interface StreamedFormat extends FormatBase {
	readonly streamed: true;
	/** Names and sentences are in the language; the names of columns and terms are for machines. */
	readonly write: (result: OpenedResult, language: Language) => AsyncIterable<string>;
}

/** A format that needs all the rows at once. */
export interface WholeFormat extends FormatBase {
	readonly streamed: false;
	readonly write: (result: ReportResult, context: WholeContext) => Promise<string | Uint8Array>;
}

export type Format = StreamedFormat | WholeFormat;

export const isMap = (value: Plain | undefined): value is { readonly [key: string]: Plain } =>
	value !== null && typeof value === "object" && !Array.isArray(value);
