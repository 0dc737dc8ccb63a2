import type { z } from "zod";
import type { Draft } from "./format/draft.ts";
import type { recordSchemas } from "./format/files.ts";
import type { Problem } from "./problem.ts";
import type { Path, SourceFile } from "./yaml/source-file.ts";

/** What a record is, as its id begins; `fact` is a tie. */
export type RecordKind = keyof typeof recordSchemas;

type RecordOf<K extends RecordKind> = z.output<(typeof recordSchemas)[K]>;

interface EntryOf<K extends RecordKind> {
	readonly kind: K;
	/** The id of its data set. */
	readonly dataset: string;
	/** Absent or not an id where it was mistaken. */
	readonly id: string | undefined;
	readonly record: Draft<RecordOf<K>>;
	readonly place: Place;
}

/** A record of a file, as far as it is right, and where it stands. */
export type Entry<K extends RecordKind = RecordKind> = { [Kind in K]: EntryOf<Kind> }[K];

/** A record that was checked. */
export type Sound<K extends RecordKind = RecordKind> = {
	[Kind in K]: Omit<EntryOf<Kind>, "id" | "record"> & { readonly id: string; readonly record: RecordOf<Kind> };
}[K];

export const factKinds = ["fact", "funding", "statement", "event", "attribute"] as const;
export type FactKind = (typeof factKinds)[number];

export const isFact = (entry: Entry): entry is Entry<FactKind> =>
	entry.kind !== "disagreement" && entry.kind !== "story" && !isEntity(entry);

export const isEntity = (entry: Entry): entry is Entry<"person" | "company" | "product" | "source"> =>
	entry.kind === "person" || entry.kind === "company" || entry.kind === "product" || entry.kind === "source";

/** Where a record stands. */
export class Place {
	readonly #file: SourceFile;
	readonly #path: Path;
	/** As it was written, right or wrong. */
	readonly #value: unknown;

	constructor(file: SourceFile, path: Path, value: unknown) {
		this.#file = file;
		this.#path = path;
		this.#value = value;
	}

	get file(): string {
		return this.#file.path;
	}

	/** Whether something is written here, be it right or wrong. */
	has(...path: Path): boolean {
		let value = this.#value;
		for (const step of path) {
			if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
			value = new Map(Object.entries(value)).get(String(step));
		}
		return true;
	}

	/** A problem with one of its values. */
	problem(path: Path, message: string, hint?: string | null, column?: number): Problem {
		return this.#file.problem([...this.#path, ...path], message, hint, column);
	}

	/** `data/x/ties.yaml:12`, to point to it from elsewhere. */
	at(): string {
		const { file, line } = this.#file.problem(this.#path, "");
		return `${file}:${line}`;
	}
}
