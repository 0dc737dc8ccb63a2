import type { ColumnType, ReportColumn } from "../../../model/report/column.ts";
import type { ParameterType, ParameterValue, ReportParameter } from "../../../model/report/parameter.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import type { ColumnPartsFragment, ReportPartsFragment } from "../../api/generated/graphql.ts";

/** One way to look at a report's rows, with the columns that it draws by what they are to it. */
export interface ReportChart {
	readonly view: string;
	readonly title: Words | null;
	readonly roles: ReadonlyMap<string, string>;
}

/** A saved report as the page has it. */
export interface Report {
	readonly name: string;
	readonly title: Words;
	readonly description: Words | null;
	readonly category: string | null;
	readonly parameters: readonly ReportParameter[];
	readonly charts: readonly ReportChart[];
	readonly key: readonly string[];
	/** Where its file is; null where it is in none yet. */
	readonly file: string | null;
	readonly cypher: string;
	readonly error: string | null;
	readonly warnings: readonly string[];
}

/** What its file is called, and where it is as far as that is known. */
export const fileOf = ({ name, file }: Pick<Report, "name" | "file">): string => file ?? `${name}.cypher`;

/** A report out of the server's answer, before it is told what is wrong with it. */
export function reportOf(parts: ReportPartsFragment): Report {
	const { name, category, key, cypher } = parts;
	return {
		name,
		file: parts.file ?? null,
		category: category ?? null,
		key,
		cypher,
		error: null,
		warnings: [],
		title: { en: parts.titleEn, fr: parts.titleFr },
		description: both(parts.descriptionEn, parts.descriptionFr),
		parameters: parts.parameters.map(parameterOf),
		charts: parts.charts.map((chart) => ({
			view: chart.view,
			title: both(chart.titleEn, chart.titleFr),
			roles: new Map(chart.columns.map(({ role, column }) => [role, column])),
		})),
	};
}

/** A column out of the server's answer. */
export function columnOf(parts: ColumnPartsFragment): ReportColumn {
	const french = new Map(parts.wordsFr?.map(({ value, words }) => [value, words]));
	return {
		name: parts.name,
		title: { en: parts.titleEn, fr: parts.titleFr },
		type: parts.type as ColumnType,
		unit: parts.unit ?? null,
		hidden: parts.hidden,
		words:
			parts.wordsEn == null
				? null
				: Object.fromEntries(
						parts.wordsEn.map(({ value, words }) => [value, { en: words, fr: french.get(value) ?? words }]),
					),
	};
}

function parameterOf(parts: ReportPartsFragment["parameters"][number]): ReportParameter {
	const [, inner] = /^\[(.*)\]$/.exec(parts.type) ?? [];
	const [english, french] = [parts.choiceTitlesEn ?? null, parts.choiceTitlesFr ?? null];
	return {
		name: parts.name,
		title: both(parts.titleEn, parts.titleFr),
		type: (inner ?? parts.type) as ParameterType,
		list: inner !== undefined,
		labels: parts.labels,
		default: (parts.default ?? null) as ParameterValue,
		required: parts.required,
		choices: (parts.choices ?? null) as readonly ParameterValue[] | null,
		choiceTitles: english?.map((en, place) => ({ en, fr: french?.[place] ?? en })) ?? null,
		min: parts.min ?? null,
		max: parts.max ?? null,
		help: both(parts.helpEn, parts.helpFr),
	};
}

const both = (en: string | null | undefined, fr: string | null | undefined): Words | null =>
	en == null ? null : { en, fr: fr ?? en };
