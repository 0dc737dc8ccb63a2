import { questionCodes } from "../../export/question/code.ts";
import { viewQuestion } from "../../export/question/view-question.ts";
import { dataVersion } from "../../store/datasets.ts";
import { currentExport, shownTypes } from "../../store/export/current-export.ts";
import { undrawnTies } from "../../store/export/undrawn.ts";
import { words } from "../../store/language.ts";
import { scene } from "../../store/scene.ts";
import { CodeBlock } from "./code-block.tsx";
import { CodeDialog } from "./code-dialog.tsx";

interface QuestionDialogProps {
	readonly everything: boolean;
	readonly onClose: () => void;
}

/** The question that the API answers with this view, and code that asks it. */
export function QuestionDialog({ everything, onClose }: QuestionDialogProps) {
	const { exporting } = words.value;
	const view = currentExport(everything);
	const types = shownTypes(everything);
	const question = viewQuestion(view, { types, data: dataVersion.value });
	const endpoint = `${location.origin}/graphql`;
	const graphql = `${question.query}\n\n# ${exporting.variables}\n${JSON.stringify(question.variables, null, 2)}`;
	const removed = scene.value.removed.size;
	const undrawn = undrawnTies(view);
	return (
		<CodeDialog title={exporting.question} onClose={onClose}>
			<p>{exporting.questionHelp(view.nodes.length, view.relationships.length)}</p>
			{removed > 0 && <p>{exporting.questionRemoved(removed)}</p>}
			{undrawn > 0 && <p>{exporting.questionUndrawn(undrawn, types === null)}</p>}
			{question.data !== null && <p>{exporting.questionData}</p>}
			<CodeBlock name="GraphQL" text={graphql} />
			{questionCodes.map(({ name, write }) => (
				<CodeBlock key={name} name={exporting.codes[name]} text={write(endpoint, question)} />
			))}
		</CodeDialog>
	);
}
