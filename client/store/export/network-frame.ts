import { formatDay } from "../../../model/time/wording.ts";
import type { ReportAnswer } from "../../api/report-answer.ts";
import { addressToSend } from "../address-to-send.ts";
import { datasets } from "../datasets.ts";
import { language, words } from "../language.ts";
import { dayGiven } from "../reports/network.ts";
import type { Report } from "../reports/report.ts";
import { sourceOfAnswer } from "../reports/report-citation.ts";
import { frameLegend } from "./current-frame.ts";
import type { PortraitFrame } from "./portrait-frame.ts";

/** The frame of the network of an answer: which report it is of, how much of it there is, and the day it was run. */
export function networkFrame(report: Pick<Report, "title">, answer: ReportAnswer, count: string): PortraitFrame {
	const speak = language.value;
	const { portrait } = words.value;
	const at = dayGiven(answer.parameters, "at");
	return {
		title: report.title[speak],
		lines: [...(at === null ? [] : [words.value.table.onDay(formatDay(at, speak))]), count],
		note: null,
		legend: frameLegend(at === null ? "any" : "day"),
		sources: null,
		foot: sourceOfAnswer(report, answer, datasets.value),
		link: addressToSend(location),
		longLink: portrait.longLink,
	};
}
