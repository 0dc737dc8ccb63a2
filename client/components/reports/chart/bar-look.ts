import type { ReportColumn } from "../../../../model/report/column.ts";
import type { ChartRow } from "../../../store/reports/chart-rows.ts";

/** How a bar looks: it is on record or reported, only claimed, or planned or denied. */
export const BAR_LOOKS = ["real", "claimed", "unreal"] as const;
export type BarLook = (typeof BAR_LOOKS)[number];

export function barLook({ standing }: Pick<ChartRow, "standing">): BarLook {
	if (standing === "PLANNED" || standing === "DENIED") return "unreal";
	return standing === "CLAIMED" ? "claimed" : "real";
}

/** Amounts of money have the colour of funding. */
export const barColour = (column: ReportColumn | undefined): string =>
	column?.type === "Decimal" ? "var(--family-funding)" : "var(--ink2)";

/** On a timeline, where bars are hatched for their dates, what is only claimed is thin and without colour. */
export const THIN = "var(--ink2)";
