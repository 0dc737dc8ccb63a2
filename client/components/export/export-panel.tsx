import { useSignal } from "@preact/signals";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { type ExportFormat, exportFormats, fileName } from "../../export/formats.ts";
import { currentExport, timeInWords } from "../../store/export/current-export.ts";
import { words } from "../../store/language.ts";
import { announce } from "../../store/notices.ts";
import { useDismissal } from "../use-dismissal.ts";
import { EmbedDialog } from "./embed-dialog.tsx";
import { PictureFormats } from "./picture-formats.tsx";
import { QuestionDialog } from "./question-dialog.tsx";
import { saveFile } from "./save-file.ts";

/** What can be taken away: how much of the picture, and as which file. */
export function ExportPanel({ onClose }: { readonly onClose: () => void }) {
	const { exporting, scene, embed } = words.value;
	const id = useId();
	const dialog = useRef<HTMLDialogElement>(null);
	const everything = useSignal(false);
	const asking = useSignal<"question" | "embed" | null>(null);
	useLayoutEffect(() => {
		dialog.current?.querySelector("button")?.focus();
	}, []);
	useDismissal(dialog, onClose);
	const save = async (format: ExportFormat) => {
		const view = currentExport(everything.value);
		const file = fileName(view.about, format.ending);
		try {
			saveFile(file, new Blob([await format.write(view)], { type: format.mediaType }));
			announce(exporting.saved(file));
		} catch {
			announce(scene.away);
		}
	};
	if (asking.value === "question") return <QuestionDialog everything={everything.value} onClose={onClose} />;
	if (asking.value === "embed") return <EmbedDialog onClose={onClose} />;
	return (
		<dialog ref={dialog} open class="popover export-panel" aria-label={exporting.open}>
			<PictureFormats />
			<h2 id={`${id}-data`}>{exporting.asData}</h2>
			<fieldset>
				<legend>{exporting.what}</legend>
				{[false, true].map((each) => {
					const { nodes, relationships } = currentExport(each);
					return (
						<label key={String(each)}>
							<input
								type="radio"
								name={`${id}-what`}
								checked={everything.value === each}
								onChange={() => {
									everything.value = each;
								}}
							/>
							<span>
								{each ? exporting.everything : exporting.shown(timeInWords())}
								<span class="export-note tabular">{exporting.size(nodes.length, relationships.length)}</span>
							</span>
						</label>
					);
				})}
			</fieldset>
			<ul aria-labelledby={`${id}-data`}>
				{exportFormats.map((format) => (
					<li key={format.name}>
						<button type="button" class="export-format" onClick={() => void save(format)}>
							<span>{exporting.formats[format.name].name}</span>
							<span class="export-note">{exporting.formats[format.name].note}</span>
						</button>
					</li>
				))}
			</ul>
			<p class="export-note">{exporting.vague}</p>
			<h2 id={`${id}-ask`}>{exporting.asQuestion}</h2>
			<ul aria-labelledby={`${id}-ask`}>
				<li>
					<button
						type="button"
						class="export-format"
						aria-haspopup="dialog"
						onClick={() => (asking.value = "question")}
					>
						<span>{exporting.question}</span>
						<span class="export-note">curl, Python, JavaScript</span>
					</button>
				</li>
			</ul>
			<h2 id={`${id}-embed`}>{embed.as}</h2>
			<ul aria-labelledby={`${id}-embed`}>
				<li>
					<button type="button" class="export-format" aria-haspopup="dialog" onClick={() => (asking.value = "embed")}>
						<span>{embed.open}</span>
						<span class="export-note">{embed.note}</span>
					</button>
				</li>
			</ul>
		</dialog>
	);
}
