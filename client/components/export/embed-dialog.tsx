import { iframeCode } from "../../export/iframe.ts";
import { words } from "../../store/language.ts";
import { readsStory, route } from "../../store/route.ts";
import { stepToSend } from "../../store/story.ts";
import { fragmentToKeep } from "../../store/view.ts";
import { suggestedTitle } from "../../store/views/suggested-title.ts";
import { CodeBlock } from "./code-block.tsx";
import { CodeDialog } from "./code-dialog.tsx";

/** The code that shows the view, or the step of a story, within another page. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
	const { embed } = words.value;
	const { origin } = location;
	const address = readsStory(route.value) ? stepToSend(origin) : `${origin}/#${fragmentToKeep(null)}`;
	return (
		<CodeDialog title={embed.open} onClose={onClose}>
			<p>{embed.help}</p>
			<CodeBlock name={embed.code} text={iframeCode(address, suggestedTitle.value)} />
		</CodeDialog>
	);
}
