import { signal } from "@preact/signals";
import type { Words } from "../../../model/vocabulary/types.ts";
import { RunReportDocument } from "../../api/generated/graphql.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { type Offer, RequestRefused, request } from "../../api/request.ts";
import { asking } from "../server.ts";
import { limitOf, readAsked } from "./asked.ts";
import { columnOf } from "./report.ts";

/** How far a run of a report is. */
export type RunState = { readonly name: string } & (
	| { readonly kind: "running" }
	| { readonly kind: "done"; readonly answer: ReportAnswer }
	| {
			readonly kind: "refused";
			readonly code: string;
			readonly words: Words;
			readonly argument: string | null;
			readonly offer: Offer | null;
	  }
	| { readonly kind: "cancelled" }
	| { readonly kind: "away" }
);

/** The run whose report is on the page. */
export const runState = signal<RunState | null>(null);

let running: AbortController | undefined;

/** Runs a report as the query of its address asks; a run before it is given up. */
export async function runReport(name: string, query: string): Promise<void> {
	running?.abort();
	const own = new AbortController();
	running = own;
	const tell = (state: RunState) => {
		if (running === own) runState.value = state;
	};
	tell({ kind: "running", name });
	const { given, limit } = readAsked(query);
	const variables = { name, parameters: Object.fromEntries(given), limit: limitOf(limit) };
	try {
		const { runReport: answer } = await asking(() => request(RunReportDocument, variables, own.signal));
		const { parameters, columns, ...rest } = answer;
		const asked = typeof parameters === "object" && parameters !== null ? { ...parameters } : {};
		tell({ kind: "done", name, answer: { ...rest, parameters: asked, columns: columns.map(columnOf) } });
	} catch (error) {
		if (own.signal.aborted) tell({ kind: "cancelled", name });
		else if (error instanceof RequestRefused) tell(refused(name, error));
		else tell({ kind: "away", name });
	}
}

/** The state of a run that the server refused or ended. */
export const refused = (name: string, { code, words, argument, offer }: RequestRefused): RunState => ({
	kind: "refused",
	name,
	code,
	words,
	argument,
	offer,
});

/** Gives up the run that is under way, which ends its query in the database. */
export function cancelRun(): void {
	running?.abort();
}
