import { useSignal } from "@preact/signals";
import { Bookmark, X } from "lucide";
import { useId, useRef } from "preact/hooks";
import { announce } from "../../../store/notices.ts";
import { forgetPreset, keepPreset, presetsOf } from "../../../store/reports/presets.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import { Icon } from "../../icon.tsx";

interface PresetsProps {
	readonly report: string;
	/** What the form asks now, as the query of an address. */
	readonly query: () => string;
	readonly onChoose: (query: string) => void;
}

/** Values that the reader keeps under a name in this browser. */
export function Presets({ report, query, onChoose }: PresetsProps) {
	const { presets } = reportWords.value.reports.form;
	const all = useSignal(presetsOf(report));
	const fault = useSignal<"name" | "denied" | null>(null);
	const input = useRef<HTMLInputElement>(null);
	const id = useId();
	const keepThese = () => {
		const name = input.current?.value.trim() ?? "";
		if (name === "") {
			fault.value = "name";
			input.current?.focus();
			return;
		}
		const kept = keepPreset(report, { name, query: query() });
		fault.value = kept === null ? "denied" : null;
		if (kept === null || input.current === null) return;
		all.value = kept;
		input.current.value = "";
		announce(presets.kept(name));
	};
	return (
		<section class="presets" aria-labelledby={`${id}-title`}>
			<h3 id={`${id}-title`}>{presets.title}</h3>
			{all.value.length > 0 && (
				<ul>
					{all.value.map((preset) => (
						<li key={preset.name}>
							<button type="button" class="preset" onClick={() => onChoose(preset.query)}>
								<Icon icon={Bookmark} size={13} />
								<span>{preset.name}</span>
							</button>
							<button
								type="button"
								class="icon-button"
								aria-label={presets.forget(preset.name)}
								title={presets.forget(preset.name)}
								onClick={() => {
									all.value = forgetPreset(report, preset.name);
									input.current?.focus();
								}}
							>
								<Icon icon={X} size={14} />
							</button>
						</li>
					))}
				</ul>
			)}
			<div class="preset-new">
				<input
					ref={input}
					class="field"
					type="text"
					maxLength={60}
					aria-label={presets.name}
					placeholder={presets.name}
					aria-describedby={fault.value === null ? undefined : `${id}-fault`}
					onKeyDown={(event) => {
						if (event.key !== "Enter") return;
						// It keeps the values and does not run them.
						event.preventDefault();
						keepThese();
					}}
				/>
				<button type="button" class="button" onClick={keepThese}>
					{presets.keep}
				</button>
			</div>
			{fault.value !== null && (
				<p class="field-error" id={`${id}-fault`} role="alert">
					{fault.value === "name" ? presets.needsName : presets.denied}
				</p>
			)}
		</section>
	);
}
