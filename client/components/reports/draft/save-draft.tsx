import { useSignal } from "@preact/signals";
import { Save } from "lucide";
import { useId } from "preact/hooks";
import { attempt } from "../../../store/attempt.ts";
import { language } from "../../../store/language.ts";
import { announce } from "../../../store/notices.ts";
import type { Draft, SaveFault } from "../../../store/reports/draft/draft.ts";
import { drafts } from "../../../store/reports/draft/draft-start.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { fetchReports } from "../../../store/reports/saved-reports.ts";
import { reportRoute } from "../../../store/route.ts";
import { Icon } from "../../icon.tsx";
import { ViewLink } from "../../view-link.tsx";
import { LabelledField } from "../form/labelled-field.tsx";

interface SaveDraftProps {
	readonly draft: Draft;
	/** The report that it is a draft of. */
	readonly of: string | null;
	/** Of a report that may be replaced. */
	readonly folder: string | null;
}

/** Where a draft is to be saved and under which name. */
export function SaveDraft({ draft, of, folder }: SaveDraftProps) {
	const messages = reportWords.value.drafts.save;
	const folders = drafts.value?.folders ?? [];
	const name = useSignal(of === null ? "" : folder === null ? `my-${of}` : of);
	const chosen = useSignal(folder ?? folders[0] ?? "");
	const fault = useSignal<SaveFault | null>(null);
	const saved = useSignal<{ readonly name: string; readonly path: string } | null>(null);
	const id = useId();
	if (folders.length === 0) return <p class="draft-note">{messages.nowhere}</p>;
	const save = async () => {
		saved.value = null;
		const result = await draft.save(name.value.trim(), chosen.value);
		fault.value = "path" in result ? null : result;
		if (!("path" in result)) return;
		saved.value = { name: name.value.trim(), path: result.path };
		announce(messages.saved(result.path));
		await fetchReports();
	};
	const faultOf = (argument: string) => (fault.value?.argument === argument ? fault.value.words[language.value] : null);
	return (
		<form
			class="draft-save"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				attempt(save());
			}}
		>
			<LabelledField id={`${id}-name`} name="name" label={messages.name} error={faultOf("name")}>
				{(described) => (
					<input
						{...described}
						class="field"
						type="text"
						autocomplete="off"
						spellcheck={false}
						placeholder={messages.nameAs}
						value={name.value}
						onInput={(event) => (name.value = event.currentTarget.value)}
					/>
				)}
			</LabelledField>
			<LabelledField id={`${id}-folder`} name="folder" label={messages.folder} error={faultOf("folder")}>
				{(described) => (
					<select
						{...described}
						class="field"
						value={chosen.value}
						onChange={(event) => (chosen.value = event.currentTarget.value)}
					>
						{folders.map((each) => (
							<option key={each}>{each}</option>
						))}
					</select>
				)}
			</LabelledField>
			<div class="draft-actions">
				<button type="submit" class="button">
					<Icon icon={Save} size={15} />
					{messages.save}
				</button>
				{draft.changed.value && (
					<button type="button" class="button" onClick={draft.revert}>
						{messages.revert}
					</button>
				)}
			</div>
			<p class="draft-note" role="status">
				{saved.value !== null && !draft.changed.value ? (
					<>
						{messages.saved(saved.value.path)} <ViewLink to={reportRoute(saved.value.name)}>{messages.open}</ViewLink>
					</>
				) : draft.changed.value ? (
					messages.kept
				) : (
					""
				)}
			</p>
			{fault.value?.argument === null && (
				<p class="report-error" role="alert">
					{fault.value.words[language.value]}
				</p>
			)}
		</form>
	);
}
