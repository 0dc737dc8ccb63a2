import { Check, Copy } from "lucide";
import { words } from "../../store/language.ts";
import { Icon } from "../icon.tsx";
import { useCopy } from "../use-copy.ts";

/** Code that can be copied, under its name. */
export function CodeBlock({ name, text }: { readonly name: string; readonly text: string }) {
	const { exporting } = words.value;
	const { state, copy } = useCopy({ copied: exporting.copied(name), failed: exporting.copyFailed });
	return (
		<section aria-label={name}>
			<div class="modal-head">
				<h3>{name}</h3>
				<button type="button" class="button" aria-label={exporting.copy(name)} onClick={() => void copy(text)}>
					<Icon icon={state === "copied" ? Check : Copy} size={14} />
					{{ ready: exporting.copyShort, copied: exporting.copiedShort, failed: exporting.copyFailedShort }[state]}
				</button>
			</div>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
			<pre tabIndex={0}>
				<code>{text}</code>
			</pre>
		</section>
	);
}
