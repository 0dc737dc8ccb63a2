import { fullAmount } from "../../../model/money/format.ts";
import { formatPeriodBriefly } from "../../../model/time/wording.ts";
import type { Standing } from "../../../model/vocabulary/types.ts";
import { attempt } from "../../store/attempt.ts";
import { STANDINGS } from "../../store/filters.ts";
import { bring } from "../../store/grow.ts";
import { language, words } from "../../store/language.ts";
import { periodOfCell } from "../../store/report-period.ts";
import { idsOf, type NamedEntity, type ReportRun } from "../../store/reports.ts";
import { navigate } from "../../store/route.ts";
import { currentFragment } from "../../store/view.ts";
import { StandingChip } from "../inspector/standing-chip.tsx";
import { NodeGlyph } from "../node-glyph.tsx";

interface ReportCellProps {
	readonly column: ReportRun["columns"][number];
	readonly value: unknown;
	readonly names: ReadonlyMap<string, NamedEntity>;
}

/** One value: an entity opens in the explorer, a number has its figures, what is absent says so. */
export function ReportCell({ column, value, names }: ReportCellProps) {
	const messages = words.value.reports;
	const speak = language.value;
	if (value === null || value === undefined || value === "") {
		return <span class="cell-none">{messages.notStated}</span>;
	}
	if (Array.isArray(value) && value.length === 0) return <span class="cell-none">{messages.nobody}</span>;
	if (column.entity) {
		return (
			<div class="cell-entities">
				{idsOf(value).map((id) => (
					<EntityButton key={id} id={id} entity={names.get(id)} />
				))}
			</div>
		);
	}
	if (column.type === "Period") return <PeriodCell value={value} />;
	if (column.type === "Standing" && isStanding(value)) {
		return <StandingChip standing={value} words={words.value.standing[value]} />;
	}
	if (column.type === "Decimal" && typeof value === "string") {
		return <>{fullAmount(value, null, "EXACT", speak)}</>;
	}
	return <>{plainWords(value)}</>;
}

function PeriodCell({ value }: { readonly value: unknown }) {
	const period = periodOfCell(value);
	return <span class="cell-period tabular">{period === null ? "" : formatPeriodBriefly(period, language.value)}</span>;
}

const isStanding = (value: unknown): value is Standing => (STANDINGS as readonly unknown[]).includes(value);

function plainWords(value: unknown): string {
	const messages = words.value.reports;
	if (typeof value === "number") return new Intl.NumberFormat(language.value).format(value);
	if (typeof value === "boolean") return value ? messages.yes : messages.no;
	if (Array.isArray(value)) return value.map(plainWords).join(", ");
	if (typeof value !== "object" || value === null) return String(value);
	return "name" in value ? String(value.name) : JSON.stringify(value);
}

function EntityButton({ id, entity }: { readonly id: string; readonly entity: NamedEntity | undefined }) {
	if (entity === undefined) return <span>{id}</span>;
	const name = language.value === "fr" ? entity.nameFr : entity.nameEn;
	return (
		<button
			type="button"
			class="party"
			aria-label={words.value.reports.openInExplorer(name)}
			onClick={() => {
				navigate({ view: "explore" }, currentFragment.value);
				attempt(bring(id));
			}}
		>
			<NodeGlyph label={entity.label} size={14} />
			<span>{name}</span>
		</button>
	);
}
