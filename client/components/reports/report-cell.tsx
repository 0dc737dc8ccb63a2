import { bring } from "../../store/grow.ts";
import { language, words } from "../../store/language.ts";
import { idsOf, type NamedEntity, type ReportRun } from "../../store/reports.ts";
import { navigate } from "../../store/route.ts";
import { currentFragment } from "../../store/view.ts";
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
	if (column.entity) {
		return (
			<>
				{idsOf(value).map((id) => (
					<EntityButton key={id} id={id} entity={names.get(id)} />
				))}
			</>
		);
	}
	if (typeof value === "number") return <>{new Intl.NumberFormat(speak).format(value)}</>;
	if (typeof value === "boolean") return <>{value ? messages.yes : messages.no}</>;
	if (Array.isArray(value)) return <>{value.map(String).join(", ")}</>;
	return <>{typeof value === "object" ? JSON.stringify(value) : String(value)}</>;
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
				void bring(id).catch(() => undefined);
			}}
		>
			<NodeGlyph label={entity.label} size={14} />
			<span>{name}</span>
		</button>
	);
}
