import type { ReportParameter } from "../../../model/report/parameter.ts";
import { readParameterValue } from "../../../model/report/read-value.ts";
import type { Words } from "../../../model/vocabulary/types.ts";
import type { Graph } from "../../graph/graph.ts";
import { unknownIds } from "../known-ids.ts";
import { perhapsMeant } from "../perhaps-meant.ts";
import { faultInWords } from "./parameter-words.ts";
import type { DeclaredParameter, Report } from "./report.ts";
import { ReportError } from "./report-error.ts";

/**
 * Holds the entities that are asked about to those of the graph: of one that is not there every report would answer
 * that nothing is known. Defaults are of the report's author, who may not know the data.
 * @throws ReportError BAD_PARAMETER with those that were perhaps meant; GraphError
 */
export async function requireEntities(
	graph: Graph,
	report: Report,
	given: Readonly<Record<string, unknown>>,
): Promise<void> {
	for (const parameter of report.parameters)
		if (parameter.type === "Entity" && given[parameter.name] !== undefined)
			await requireEntity(graph, parameter, given[parameter.name]);
}

async function requireEntity(graph: Graph, parameter: DeclaredParameter, given: unknown): Promise<void> {
	const read = readParameterValue(parameter, given, null);
	if ("fault" in read) {
		const { fault } = read;
		if (fault.kind !== "type" || typeof fault.given !== "string") return;
		throw refused(parameter, faultInWords(parameter, fault), await perhapsMeant(graph, fault.given, parameter));
	}
	const ids = [read.value].flat().filter((id) => typeof id === "string");
	const [unknown] = await unknownIds(graph, ids, "anything");
	if (unknown === undefined) return;
	const sentence = {
		en: `The parameter "${parameter.name}" is ${JSON.stringify(unknown)}; nothing in the graph has that id.`,
		fr: `Le paramètre "${parameter.name}" est ${JSON.stringify(unknown)} ; rien dans le graphe n’a cet identifiant.`,
	};
	throw refused(parameter, sentence, await perhapsMeant(graph, unknown, parameter));
}

function refused({ name }: ReportParameter, { en, fr }: Words, meant: readonly string[]): ReportError {
	const words =
		meant.length === 0
			? { en, fr }
			: { en: `${en} Did you mean ${meant.join(" or ")}?`, fr: `${fr} Vouliez-vous dire ${meant.join(" ou ")} ?` };
	return new ReportError("BAD_PARAMETER", words, { argument: name });
}
