import { labelOfId } from "../../../model/ids.ts";
import type { ParameterValue, ReportParameter } from "../../../model/report/parameter.ts";
import { readParameterValue } from "../../../model/report/read-value.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import type { Graph } from "../../graph/graph.ts";
import { unknownIds } from "../known-ids.ts";
import { findOpening } from "../opening.ts";
import { meantInWords, perhapsMeant } from "../perhaps-meant.ts";
import { faultInWords, nameInWords } from "./parameter-words.ts";
import type { DeclaredParameter, Report } from "./report.ts";
import { ReportError } from "./report-error.ts";

/**
 * Holds the entities that are asked about to those of the graph: of one that is not there every report would answer
 * that nothing is known. Defaults are of the report's author, who may not know the data: where one is not there, who runs
 * the report is asked for another.
 * @throws ReportError BAD_PARAMETER with those that were perhaps meant, or some that there are; GraphError
 */
export async function requireEntities(
	graph: Graph,
	report: Report,
	given: Readonly<Record<string, unknown>>,
): Promise<void> {
	for (const parameter of report.parameters)
		if (parameter.type === "Entity")
			await (given[parameter.name] === undefined
				? requireDefault(graph, parameter)
				: requireEntity(graph, parameter, given[parameter.name]));
}

async function requireDefault(graph: Graph, parameter: DeclaredParameter): Promise<void> {
	const [unknown] = await unknownIds(graph, idsIn(parameter.default), "anything");
	if (unknown === undefined) return;
	const { around } = await findOpening(graph);
	const examples = around.filter((id) => {
		const label = labelOfId(id);
		return label !== null && (parameter.labels.length === 0 || parameter.labels.includes(label));
	});
	const called = nameInWords(parameter);
	const reason = {
		en: `The parameter ${called.en} must be given: ${unknown}, which the report takes where none is, is not in this data.`,
		fr: `Il faut donner le paramètre ${called.fr} : ${unknown}, que le rapport prend à défaut, n’est pas dans ces données.`,
	};
	const words =
		examples.length === 0
			? reason
			: {
					en: `${reason.en} For example: ${examples.join(" or ")}.`,
					fr: `${reason.fr} Par exemple : ${examples.join(" ou ")}.`,
				};
	throw new ReportError("BAD_PARAMETER", words, { argument: parameter.name, offer: { reason, examples } });
}

const idsIn = (value: ParameterValue): readonly string[] =>
	[value].flat().filter((id): id is string => typeof id === "string");

async function requireEntity(graph: Graph, parameter: DeclaredParameter, given: unknown): Promise<void> {
	const read = readParameterValue(parameter, given, null);
	if ("fault" in read) {
		const { fault } = read;
		if (fault.kind !== "type" || typeof fault.given !== "string") return;
		throw refused(parameter, faultInWords(parameter, fault), await perhapsMeant(graph, fault.given, parameter));
	}
	const [unknown] = await unknownIds(graph, idsIn(read.value), "anything");
	if (unknown === undefined) return;
	const called = nameInWords(parameter);
	const sentence = {
		en: `The parameter ${called.en} is ${JSON.stringify(unknown)}; nothing in the graph has that id.`,
		fr: `Le paramètre ${called.fr} est ${JSON.stringify(unknown)} ; rien dans le graphe n’a cet identifiant.`,
	};
	throw refused(parameter, sentence, await perhapsMeant(graph, unknown, parameter));
}

function refused(
	{ name, list }: ReportParameter,
	reason: Words,
	meant: Awaited<ReturnType<typeof perhapsMeant>>,
): ReportError {
	const words =
		meant.length === 0
			? reason
			: {
					en: `${reason.en} Did you mean ${meant.map(meantInWords).join(" or ")}?`,
					fr: `${reason.fr} Vouliez-vous dire ${meant.map(meantInWords).join(" ou ")} ?`,
				};
	// Of several only one is wrong: none may take the place of them all.
	const offer = list || meant.length === 0 ? {} : { offer: { reason, examples: meant.map(({ id }) => id) } };
	return new ReportError("BAD_PARAMETER", words, { argument: name, ...offer });
}
