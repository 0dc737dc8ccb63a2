import "../../../styles/draft.css";
import { ChevronLeft } from "lucide";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { openDraft } from "../../../store/reports/draft/draft.ts";
import { drafts } from "../../../store/reports/draft/draft-start.ts";
import { problemsOf } from "../../../store/reports/draft/problems.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { reports } from "../../../store/reports/saved-reports.ts";
import { reportRoute } from "../../../store/route.ts";
import { Icon } from "../../icon.tsx";
import { ViewLink } from "../../view-link.tsx";
import { DraftTrial } from "./draft-trial.tsx";
import { Editor, type EditorHandle } from "./editor.tsx";
import { ProblemList } from "./problem-list.tsx";
import { SaveDraft } from "./save-draft.tsx";

interface DraftPageProps {
	/** The report that the draft begins with; null: the template. */
	readonly of: string | null;
}

/** A report that is being written: its text, what the check says of it, what it answers, and where it is to be saved. */
export function DraftPage({ of }: DraftPageProps) {
	const messages = reportWords.value.drafts;
	const start = drafts.value;
	const saved = of === null ? null : reports.value?.find(({ name }) => name === of);
	return (
		<main id="main" class="reports" tabIndex={-1}>
			<ViewLink to={reportRoute(null)} class="report-back">
				<Icon icon={ChevronLeft} size={14} />
				{reportWords.value.reports.all}
			</ViewLink>
			<h1>{messages.title}</h1>
			{start === null ? (
				<p class="report-intro">{messages.off}</p>
			) : saved === undefined ? (
				<p class="report-intro">{reportWords.value.reports.notFound(of ?? "")}</p>
			) : (
				<OpenedDraft
					key={of}
					of={of}
					text={saved?.cypher ?? start.template}
					folder={start.own.find(({ name }) => name === of)?.folder ?? null}
				/>
			)}
		</main>
	);
}

interface OpenedDraftProps extends DraftPageProps {
	readonly text: string;
	readonly folder: string | null;
}

function OpenedDraft({ of, text, folder }: OpenedDraftProps) {
	const messages = reportWords.value.drafts;
	const draft = useMemo(() => openDraft({ of, text, folder }), []);
	const editor = useRef<EditorHandle>(null);
	useEffect(() => draft.close, []);
	const report = draft.checked.value;
	const problems = report === null ? [] : problemsOf(report);
	return (
		<>
			<p class="report-intro">{messages.intro}</p>
			<SaveDraft draft={draft} of={of} folder={folder} />
			<div class="draft">
				<Editor handle={editor} text={draft.text.value} problems={problems} onText={draft.write} />
				<ProblemList
					problems={problems}
					state={report === null ? "first" : draft.stale.value ? "stale" : "checked"}
					onLine={(line) => editor.current?.goTo(line)}
				/>
			</div>
			{report !== null && <DraftTrial draft={draft} report={report} />}
		</>
	);
}
