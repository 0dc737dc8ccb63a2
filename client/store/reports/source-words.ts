import { formatDay } from "../../../model/time/wording.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { datasets } from "../datasets.ts";
import { language } from "../language.ts";
import { reportWords } from "./report-words.ts";

/** Of which data an answer is, and the day it was asked for. */
export const sourceInWords = ({ ranAt }: ReportAnswer): string =>
	reportWords.value.reports.charts.source(
		datasets.value.map(({ titleEn, titleFr }) => (language.value === "fr" ? titleFr : titleEn)),
		formatDay(ranAt.slice(0, 10), language.value),
	);
