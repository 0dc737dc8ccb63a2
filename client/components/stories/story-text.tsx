import { textParts } from "../../../model/story.ts";
import { select } from "../../store/selection.ts";

/** The paragraphs of a step; what leads to something selects it. */
export function StoryText({ text }: { readonly text: string }) {
	return (
		<div class="story-text">
			{textParts(text).map((parts, index) => (
				<p key={index}>
					{parts.map(({ text: words, id }, n) =>
						id === null ? (
							words
						) : (
							<button key={n} type="button" class="link-button" onClick={() => select(id)}>
								{words}
							</button>
						),
					)}
				</p>
			))}
		</div>
	);
}
