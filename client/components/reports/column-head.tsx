import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide";
import type { ReportColumn } from "../../../model/report/column.ts";
import { language } from "../../store/language.ts";
import type { Order } from "../../store/reports/sorted-rows.ts";
import { Icon } from "../icon.tsx";

interface ColumnHeadProps {
	readonly column: ReportColumn;
	readonly numeric: boolean;
	readonly order: Order | null;
	readonly onOrder: (order: Order | null) => void;
}

/** The heading of a column: a press orders the rows by it, another turns the order round, a third gives the report's own back. */
export function ColumnHead({ column, numeric, order, onOrder }: ColumnHeadProps) {
	const own = order?.column === column.name ? order : null;
	const next =
		own === null ? { column: column.name, descending: false } : own.descending ? null : { ...own, descending: true };
	const sort = own === null ? undefined : own.descending ? "descending" : "ascending";
	return (
		<th scope="col" class={numeric ? "cell-number" : undefined} aria-sort={sort}>
			<button type="button" class="column-head" onClick={() => onOrder(next)}>
				<span>
					{column.title[language.value]}
					{column.unit !== null && <span class="cell-unit"> {column.unit}</span>}
				</span>
				<Icon icon={own === null ? ChevronsUpDown : own.descending ? ArrowDown : ArrowUp} size={13} />
			</button>
		</th>
	);
}
