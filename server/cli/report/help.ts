import { Command, Option } from "commander";
import { listText } from "../../../model/report/list-text.ts";
import type { ParameterValue, ReportParameter } from "../../../model/report/parameter.ts";
import type { Language } from "../../../model/time/wording.ts";
import { onlyEnglish } from "../../domain/only-english.ts";
import type { Catalogue } from "../../domain/reports/catalogue.ts";
import { dataDayInWords } from "../../domain/reports/data-days.ts";
import { describe } from "../../domain/reports/parameter-words.ts";
import type { Report } from "../../domain/reports/report.ts";
import { ReportError } from "../../domain/reports/report-error.ts";

/** How a report is run, from its header. @throws ReportError NO_SUCH_REPORT, BROKEN_REPORT */
export async function reportHelp(reports: Catalogue, name: string, language: Language): Promise<string> {
	const report = await reports.require(name);
	if (report.error !== null)
		throw new ReportError("BROKEN_REPORT", onlyEnglish(`The report ${name} cannot be run: ${report.error}`));
	const command = new Command(`chronograph report ${report.name}`)
		.usage("[--PARAMETER value] [options]")
		.description([report.title[language], ...(report.description ? [report.description[language]] : [])].join("\n"))
		.helpOption(false)
		.addHelpText("after", `\n${columnsOf(report, language)}\nThe options of every report: chronograph report --help`)
		.configureHelp({ optionDescription: (option) => option.description });
	for (const parameter of report.parameters)
		command.addOption(new Option(`--${parameter.name} <${parameter.type}>`, describeParameter(parameter, language)));
	let text = "";
	command.configureOutput({ writeOut: (part) => (text += part) });
	command.outputHelp();
	return text.replace("Options:", "Parameters:");
}

function describeParameter(parameter: ReportParameter, language: Language): string {
	const { help, required, choices, min, max } = parameter;
	const allowed = choices === null ? describe(parameter).en : `one of ${choices.join(", ")}`;
	const bounds = [...(min === null ? [] : [`${min} or more`]), ...(max === null ? [] : [`${max} or less`])];
	const value = dataDayInWords(parameter.default)?.[language] ?? valueInWords(parameter.default);
	return [
		...(help === null ? [] : [help[language]]),
		[allowed, ...bounds].join(", "),
		...(value === null ? (required ? ["required"] : []) : [`default: ${value}`]),
	].join("; ");
}

function valueInWords(value: ParameterValue): string | null {
	if (value === null) return null;
	return Array.isArray(value) ? listText(value.map(String)) : String(value);
}

function columnsOf(report: Report, language: Language): string {
	const columns = report.columns.map(
		({ name, type, title }) => `  ${`${name} (${type})`.padEnd(28)} ${title[language]}`,
	);
	return ["Columns:", ...columns].join("\n");
}
