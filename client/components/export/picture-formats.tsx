import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { fileName } from "../../export/formats.ts";
import { shownTime } from "../../store/date.ts";
import type { Portrait } from "../../store/export/portrait-frame.ts";
import { language, words } from "../../store/language.ts";
import { announce } from "../../store/notices.ts";
import { theme } from "../../store/theme.ts";
import { printPortrait } from "./print-portrait.ts";
import { saveFile } from "./save-file.ts";
import { takePortrait } from "./take-portrait.ts";

const FORMATS = ["svg", "png", "print"] as const;
type Format = (typeof FORMATS)[number];

/** What the picture can be taken away as: all of the scene, as it is drawn, in its frame. */
export function PictureFormats() {
	const { portrait: messages, exporting, scene } = words.value;
	const id = useId();
	const light = useSignal(true);
	const busy = useSignal<Format | null>(null);
	const progress = useSignal(0);
	const failure = useSignal<string | null>(null);

	const write = async (format: Format, portrait: Portrait): Promise<void> => {
		if (format === "print") {
			printPortrait(portrait);
			return;
		}
		const file = fileName({ everything: false, time: shownTime.value }, `.${format}`);
		if (format === "svg") {
			saveFile(file, new Blob([portrait.svg()], { type: "image/svg+xml" }));
			announce(exporting.saved(file));
			return;
		}
		const painted = await portrait.png((part) => {
			progress.value = Math.round(part * 100);
		});
		if (painted === null) {
			failure.value = messages.tooLarge;
			return;
		}
		saveFile(file, painted.image);
		const scale = painted.scale.toLocaleString(language.value, { maximumFractionDigits: 1 });
		if (painted.scale < 2) failure.value = messages.coarser(file, scale);
		announce(exporting.saved(file));
	};
	const take = async (format: Format): Promise<void> => {
		if (busy.value !== null) return;
		busy.value = format;
		progress.value = 0;
		failure.value = null;
		try {
			// Paper is white.
			const portrait = await takePortrait(light.value || format === "print" ? "light" : theme.value);
			if (portrait === null) failure.value = messages.notDrawn;
			else await write(format, portrait);
		} catch {
			failure.value = scene.away;
		} finally {
			busy.value = null;
		}
	};
	return (
		<section class="export-first">
			<h2 id={`${id}-as`}>{messages.as}</h2>
			<p class="export-note">{messages.whole}</p>
			<ul aria-labelledby={`${id}-as`}>
				{FORMATS.map((format) => (
					<li key={format}>
						<button type="button" class="export-format" onClick={() => void take(format)}>
							<span>{messages.formats[format].name}</span>
							<span class="export-note">
								{busy.value === format
									? progress.value === 0
										? messages.working
										: messages.painted(progress.value)
									: messages.formats[format].note}
							</span>
						</button>
					</li>
				))}
			</ul>
			<p class="export-failure" role="status">
				{failure.value}
			</p>
			{theme.value === "dark" && (
				<label>
					<input
						type="checkbox"
						checked={light.value}
						onChange={(event) => {
							light.value = event.currentTarget.checked;
						}}
					/>
					<span>{messages.light}</span>
				</label>
			)}
		</section>
	);
}
