import { language, words } from "../../store/language.ts";
import { type Story, slugOf } from "../../store/stories.ts";
import { ViewLink } from "../view-link.tsx";

interface StoryProgressProps {
	readonly story: Story;
	readonly number: number;
}

/** Which step of how many, each a dot that leads to it. */
export function StoryProgress({ story, number }: StoryProgressProps) {
	const messages = words.value.stories;
	return (
		<nav class="story-progress" aria-label={messages.progress}>
			<ol>
				{story.steps.map((step) => (
					<li key={step.number}>
						<ViewLink
							to={{ view: "stories", story: slugOf(story), step: step.number }}
							class={`story-dot${step.number < number ? " story-dot-read" : ""}`}
							label={messages.stepCalled(step.number, language.value === "fr" ? step.titleFr : step.titleEn)}
							{...(step.number === number && { current: "step" as const })}
						>
							{null}
						</ViewLink>
					</li>
				))}
			</ol>
		</nav>
	);
}
