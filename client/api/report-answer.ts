import type { ReportColumn } from "../../model/report/column.ts";

/** What a report answered, with what it was asked. */
export interface ReportAnswer {
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly columns: readonly ReportColumn[];
	readonly rows: readonly (readonly unknown[])[];
	readonly truncated: boolean;
	readonly limit: number;
	readonly ranAt: string;
	readonly data: string;
}
