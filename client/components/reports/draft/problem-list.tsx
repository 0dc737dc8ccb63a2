import { CircleAlert, CircleCheck, TriangleAlert } from "lucide";
import type { Problem } from "../../../store/reports/draft/problems.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { Icon } from "../../icon.tsx";

interface ProblemListProps {
	readonly problems: readonly Problem[];
	/** Whether the text was checked yet, and whether it has changed since. */
	readonly state: "first" | "stale" | "checked";
	readonly onLine: (line: number) => void;
}

/** What the check says, line by line; a press goes to the line. */
export function ProblemList({ problems, state, onLine }: ProblemListProps) {
	const messages = reportWords.value.drafts.check;
	const errors = problems.filter(({ kind }) => kind === "error").length;
	return (
		<section class="problems" aria-labelledby="draft-checks">
			<h2 id="draft-checks">{messages.title}</h2>
			<p id="draft-problems" role="status">
				{state !== "checked"
					? messages.checking
					: problems.length === 0
						? messages.well
						: messages.counts(errors, problems.length - errors)}
			</p>
			{state === "checked" && problems.length === 0 && (
				<p class="problem-well">
					<Icon icon={CircleCheck} size={15} />
					{messages.wellMeans}
				</p>
			)}
			<ul>
				{problems.map((problem) => (
					<li key={`${problem.kind} ${problem.line} ${problem.message}`} class={`problem-${problem.kind}`}>
						<Icon icon={problem.kind === "error" ? CircleAlert : TriangleAlert} size={15} />
						<div>
							<span class="unseen">{messages.kinds[problem.kind]} </span>
							{problem.line !== null && <Line line={problem.line} onLine={onLine} />}
							<span>{problem.message}</span>
						</div>
					</li>
				))}
			</ul>
		</section>
	);
}

function Line({ line, onLine }: { readonly line: number; readonly onLine: (line: number) => void }) {
	return (
		<button type="button" class="link-button tabular" onClick={() => onLine(line)}>
			{reportWords.value.drafts.check.line(line)}
		</button>
	);
}
