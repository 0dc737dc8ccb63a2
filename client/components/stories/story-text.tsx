import { textParts } from "../../../model/story.ts";
import { writeLink } from "../../store/link.ts";
import { plainView } from "../../store/linked-view.ts";
import { pathOf } from "../../store/route.ts";
import { select } from "../../store/selection.ts";

/** The paragraphs of a step; what leads to something selects it. */
export function StoryText({ text }: { readonly text: string }) {
	return (
		<div class="story-text">
			{textParts(text).map((parts) => (
				<p key={parts[0]?.text}>
					{parts.map((part) =>
						part.id === null ? part.text : <TextLink key={part.at} id={part.id} words={part.text} />,
					)}
				</p>
			))}
		</div>
	);
}

/** A link, which breaks over lines as words do; where the browser follows it by itself, it opens the explorer. */
function TextLink({ id, words }: { readonly id: string; readonly words: string }) {
	return (
		<a
			class="link-button"
			href={`${pathOf({ view: "explore" })}#${writeLink({ ...plainView, selection: [id] })}`}
			onClick={(event) => {
				if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
				event.preventDefault();
				select(id);
			}}
		>
			{words}
		</a>
	);
}
