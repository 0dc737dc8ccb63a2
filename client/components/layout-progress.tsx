import { words } from "../store/language.ts";
import { arranging, viewCommands } from "../store/view-commands.ts";

/** How far a layout is that takes longer than a moment, and the button that gives it up. */
export function LayoutProgress() {
	const part = arranging.value;
	if (part === null) return null;
	const { arranging: label, cancel } = words.value.layouts;
	return (
		<div class="layout-progress">
			<label>
				{label}
				<progress value={part} />
			</label>
			<button type="button" class="button" onClick={() => viewCommands.value?.cancelLayout()}>
				{cancel}
			</button>
		</div>
	);
}
