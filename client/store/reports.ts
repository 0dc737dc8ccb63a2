import { signal } from "@preact/signals";
import {
	NamesDocument,
	type ReportPartsFragment,
	ReportsDocument,
	RunReportDocument,
	type RunReportQuery,
} from "../api/generated/graphql.ts";
import { RequestRefused, request } from "../api/request.ts";
import { asking } from "./server.ts";

export type Report = ReportPartsFragment;
export type ReportRun = RunReportQuery["runReport"];
export type NamedEntity = { readonly nameEn: string; readonly nameFr: string; readonly label: ReportEntityLabel };
type ReportEntityLabel = Extract<
	NonNullable<Awaited<ReturnType<typeof fetchNames>>[number]>,
	{ label: unknown }
>["label"];

/** The saved reports; null while they are not here. */
export const reports = signal<readonly Report[] | null>(null);

/** What a report answered. */
export type RunState =
	| { readonly kind: "running"; readonly name: string }
	| {
			readonly kind: "done";
			readonly name: string;
			readonly run: ReportRun;
			readonly names: ReadonlyMap<string, NamedEntity>;
	  }
	| { readonly kind: "refused"; readonly name: string; readonly message: string }
	| { readonly kind: "away"; readonly name: string };

export const runState = signal<RunState | null>(null);

export async function fetchReports(): Promise<void> {
	reports.value = (await asking(() => request(ReportsDocument, {}))).reports;
}

async function fetchNames(ids: readonly string[]) {
	if (ids.length === 0) return [];
	return (await request(NamesDocument, { ids: [...ids] })).nodes;
}

/** Runs a report with the values it has by itself, and learns the names of the entities in its rows. */
export async function runReport(name: string): Promise<void> {
	runState.value = { kind: "running", name };
	try {
		const run = await asking(async () => (await request(RunReportDocument, { name })).runReport);
		const names = new Map<string, NamedEntity>();
		for (const node of await fetchNames(entityIds(run))) {
			if (node !== null && "label" in node) names.set(node.id, node);
		}
		if (runState.value?.name === name) runState.value = { kind: "done", name, run, names };
	} catch (error) {
		if (runState.value?.name !== name) return;
		runState.value =
			error instanceof RequestRefused ? { kind: "refused", name, message: error.message } : { kind: "away", name };
	}
}

const NAMES_AT_ONCE = 500;

/** The ids in the columns that hold entities; a cell may hold several. */
export function entityIds(run: Pick<ReportRun, "columns" | "rows">): string[] {
	const ids = run.rows.flatMap((row) =>
		row.flatMap((cell, index) => (run.columns[index]?.entity === true ? idsOf(cell) : [])),
	);
	return [...new Set(ids)].slice(0, NAMES_AT_ONCE);
}

/** The ids in a cell: an entity, several, or none; an entity is its id, or a map that has one. */
export function idsOf(cell: unknown): string[] {
	if (typeof cell === "string" && cell !== "") return [cell];
	if (Array.isArray(cell)) return cell.flatMap(idsOf);
	return typeof cell === "object" && cell !== null && "id" in cell ? idsOf(cell.id) : [];
}
