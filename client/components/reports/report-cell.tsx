import { cellInWords } from "../../../model/report/cell-words.ts";
import type { ReportColumn } from "../../../model/report/column.ts";
import { periodOfCell } from "../../../model/report/period-cell.ts";
import { isDay } from "../../../model/time/day.ts";
import { formatDay } from "../../../model/time/wording.ts";
import type { Standing } from "../../../model/vocabulary/types.ts";
import { STANDINGS } from "../../store/filters.ts";
import { language, words } from "../../store/language.ts";
import { type Named, namedIn } from "../../store/reports/cell-ids.ts";
import type { DayRange } from "../../store/reports/period-range.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { wording } from "../../store/reports/terms.ts";
import { StandingChip } from "../inspector/standing-chip.tsx";
import { CellPeriod } from "./cell-period.tsx";
import { OpenedName } from "./opened-name.tsx";

interface ReportCellProps {
	readonly column: ReportColumn;
	readonly value: unknown;
	/** Of a column of periods: the days of all of its rows. */
	readonly range: DayRange | null;
}

/** One value in the reader's words: an entity or fact opens in the explorer, a number has its figures, what is absent says so. */
export function ReportCell({ column, value, range }: ReportCellProps) {
	const messages = reportWords.value.reports;
	if (value === null || value === undefined || value === "") {
		return <span class="cell-none">{messages.notStated}</span>;
	}
	if (Array.isArray(value) && value.length === 0) return <span class="cell-none">{messages.nobody}</span>;
	switch (column.type) {
		case "Entity":
		case "Fact":
			return <Names named={namedIn(value)} />;
		case "Period": {
			const period = periodOfCell(value);
			return period === null ? null : <CellPeriod period={period} range={range} />;
		}
		case "Standing":
			return <Standings standings={[value].flat().filter(isStanding)} />;
		case "Date":
			return <span class="cell-period tabular">{[value].flat().map(dayInWords).join(", ")}</span>;
		default:
			return <>{cellInWords(column, value, wording())}</>;
	}
}

function Names({ named }: { readonly named: readonly Named[] }) {
	return (
		<div class="cell-entities">
			{named.map(({ id, name }) => (
				<OpenedName key={id} id={id} name={name} />
			))}
		</div>
	);
}

function Standings({ standings }: { readonly standings: readonly Standing[] }) {
	return (
		<div class="cell-standings">
			{standings.map((standing) => (
				<StandingChip key={standing} standing={standing} words={words.value.standing[standing]} />
			))}
		</div>
	);
}

const isStanding = (value: unknown): value is Standing => (STANDINGS as readonly unknown[]).includes(value);

const dayInWords = (value: unknown): string =>
	typeof value === "string" && isDay(value) ? formatDay(value, language.value) : String(value);
