import type { ReportParameter } from "../../model/report/parameter.ts";
import type { Words } from "../../model/vocabulary/types.ts";
import type { ReportAnswer } from "./report-answer.ts";
import { RequestRefused, ServerAway } from "./request.ts";

/** A saved report that may be replaced. */
export interface OwnReport {
	readonly name: string;
	readonly folder: string;
}

/** What an editor begins with. */
export interface DraftStart {
	readonly folders: readonly string[];
	readonly own: readonly OwnReport[];
	readonly template: string;
}

/** A report's file as the server reads it. */
export interface CheckedFile {
	readonly name: string;
	readonly title: Words;
	readonly description: Words | null;
	readonly category: string | null;
	readonly parameters: readonly ReportParameter[];
	readonly charts: readonly {
		readonly view: string;
		readonly title: Words | null;
		readonly roles: Readonly<Record<string, string>>;
	}[];
	readonly key: readonly string[];
	readonly file: string | null;
	readonly cypher: string;
	readonly error: string | null;
	readonly warnings: readonly string[];
}

/** Whether reports may be written here, and with what they begin; null where they may not. */
export async function draftStart(): Promise<DraftStart | null> {
	const answer = await asked<{ readonly open: boolean } & DraftStart>("/drafts", {});
	return answer.open ? answer : null;
}

export const checkDraft = (text: string, signal: AbortSignal): Promise<{ readonly report: CheckedFile }> =>
	post("check", { text }, signal);

interface DraftQuestion {
	readonly text: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly limit: number;
}

export const runDraft = (question: DraftQuestion, signal: AbortSignal): Promise<ReportAnswer> =>
	post("run", question, signal);

interface DraftToSave {
	readonly text: string;
	readonly name: string;
	readonly folder: string;
	readonly replaces: string | null;
}

export const saveDraft = (draft: DraftToSave): Promise<{ readonly path: string }> => post("save", draft);

const post = <Answer>(what: string, body: object, signal?: AbortSignal): Promise<Answer> =>
	asked(`/drafts/${what}`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
		...(signal === undefined ? {} : { signal }),
	});

/** Throws as `request` does. */
async function asked<Answer>(path: string, init: RequestInit): Promise<Answer> {
	try {
		const response = await fetch(path, init);
		const answer = await response.json();
		if (response.ok) return answer as Answer;
		if (response.status === 503) throw new ServerAway();
		throw new RequestRefused(
			answer.code ?? "UNKNOWN",
			answer.words ?? answer.message ?? response.statusText,
			answer.argument ?? null,
			answer.offer ?? null,
		);
	} catch (error) {
		if (error instanceof RequestRefused || init.signal?.aborted === true) throw error;
		throw error instanceof ServerAway ? error : new ServerAway(error);
	}
}
