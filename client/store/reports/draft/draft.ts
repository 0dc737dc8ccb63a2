import { computed, type Signal, signal } from "@preact/signals";
import type { Words } from "../../../../model/vocabulary/types.ts";
import { type CheckedFile, checkDraft, runDraft, saveDraft } from "../../../api/drafts.ts";
import { RequestRefused } from "../../../api/request.ts";
import { keep, kept } from "../../kept.ts";
import { language } from "../../language.ts";
import { asking } from "../../server.ts";
import { limitOf, readAsked } from "../asked.ts";
import type { Report } from "../report.ts";
import { type RunState, refused } from "../run.ts";

/** A report's file as its editor begins with it. */
export interface DraftSource {
	/** The report that it is a draft of; null: a new one. */
	readonly of: string | null;
	readonly text: string;
	/** The folder of the file that it is to take the place of; null: of none. */
	readonly folder: string | null;
}

export type SaveFault = { readonly words: Words; readonly argument: string | null };

/** A report that is being written. What is typed is kept in this browser until it is saved. */
export interface Draft {
	readonly text: Signal<string>;
	/** What the check says of the text as it was then; null before the first. */
	readonly checked: Signal<Report | null>;
	/** Whether the text has changed since it was checked. */
	readonly stale: Signal<boolean>;
	readonly run: Signal<{ readonly state: RunState; readonly report: Report } | null>;
	/** Whether it differs from the file, or there is none. */
	readonly changed: Signal<boolean>;
	write(text: string): void;
	/** Gives up what was typed. */
	revert(): void;
	ask(query: string): Promise<void>;
	stop(): void;
	/** @returns the file, or what is wrong */
	save(name: string, folder: string): Promise<{ readonly path: string } | SaveFault>;
	/** Ends what is under way. */
	close(): void;
}

/** So long a writer pauses before the text is checked. */
const pause = 500;

const keyOf = ({ of }: DraftSource) => `chronograph.draft.${of ?? ""}`;

export function openDraft(source: DraftSource): Draft {
	let saved: { readonly name: string; readonly folder: string; readonly text: string } | null =
		source.of === null || source.folder === null ? null : { name: source.of, folder: source.folder, text: source.text };
	const base = signal(source.text);
	const text = signal(kept(keyOf(source)) || source.text);
	const checked = signal<Report | null>(null);
	const run: Draft["run"] = signal(null);
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let checking: AbortController | undefined;
	let running: AbortController | undefined;

	const check = async () => {
		checking?.abort();
		const own = new AbortController();
		checking = own;
		try {
			const { report } = await asking(() => checkDraft(text.value, own.signal));
			if (checking === own) checked.value = reportOfFile(report);
		} catch (error) {
			// A newer text is checked; or nobody answers, which the page says by itself.
			if (own.signal.aborted || !(error instanceof RequestRefused)) return;
			checked.value = reportOfFile({ ...nothing, cypher: text.value, error: error.words[language.peek()] });
		}
	};
	void check();

	return {
		text,
		checked,
		stale: computed(() => checked.value?.cypher !== text.value),
		run,
		changed: computed(() => text.value !== base.value),
		write: (next) => {
			text.value = next;
			keep(keyOf(source), next === base.value ? "" : next);
			clearTimeout(waiting);
			waiting = setTimeout(() => void check(), pause);
		},
		revert: () => {
			text.value = base.value;
			keep(keyOf(source), "");
			void check();
		},
		ask: async (query) => {
			const report = checked.value;
			if (report === null) return;
			running?.abort();
			const own = new AbortController();
			running = own;
			const tell = (state: RunState) => {
				if (running === own) run.value = { state, report };
			};
			const name = report.name;
			tell({ kind: "running", name });
			const { given, limit } = readAsked(query);
			const question = { text: report.cypher, parameters: Object.fromEntries(given), limit: limitOf(limit) };
			try {
				const answer = await asking(() => runDraft(question, own.signal));
				tell({ kind: "done", name, answer });
			} catch (error) {
				if (own.signal.aborted) tell({ kind: "cancelled", name });
				else if (error instanceof RequestRefused) tell(refused(name, error));
				else tell({ kind: "away", name });
			}
		},
		stop: () => running?.abort(),
		save: async (name, folder) => {
			const replaces = saved?.name === name && saved.folder === folder ? saved.text : null;
			const written = text.value;
			try {
				const { path } = await asking(() => saveDraft({ text: written, name, folder, replaces }));
				saved = { name, folder, text: written };
				base.value = written;
				keep(keyOf(source), text.value === written ? "" : text.value);
				return { path };
			} catch (error) {
				if (error instanceof RequestRefused) return { words: error.words, argument: error.argument };
				throw error;
			}
		},
		close: () => {
			clearTimeout(waiting);
			checking?.abort();
			running?.abort();
		},
	};
}

const nothing: CheckedFile = {
	name: "draft",
	title: { en: "draft", fr: "brouillon" },
	description: null,
	category: null,
	parameters: [],
	charts: [],
	key: [],
	file: null,
	cypher: "",
	error: null,
	warnings: [],
};

const reportOfFile = ({ charts, ...rest }: CheckedFile): Report => ({
	...rest,
	charts: charts.map(({ roles, ...chart }) => ({ ...chart, roles: new Map(Object.entries(roles)) })),
});
