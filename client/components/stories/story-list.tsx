import { useEffect } from "preact/hooks";
import { attempt } from "../../store/attempt.ts";
import { language, words } from "../../store/language.ts";
import { serverAway } from "../../store/server.ts";
import { fetchStories, type StoryHead, slugOf, stories } from "../../store/stories.ts";
import { Away } from "../reports/away.tsx";
import { ViewLink } from "../view-link.tsx";

/** The stories of all data sets, each with what it is about. */
export function StoryList() {
	const messages = words.value.stories;
	useEffect(() => attempt(fetchStories()), []);
	const told = stories.value;
	return (
		<main id="main" class="stories" tabIndex={-1}>
			<h1>{messages.title}</h1>
			{told === null ? (
				serverAway.value ? (
					<Away retry={fetchStories} />
				) : (
					<p role="status" class="unseen">
						{messages.loading}
					</p>
				)
			) : (
				<>
					<p class="stories-intro">{told.length === 0 ? messages.none : messages.intro}</p>
					<ul>
						{told.map((story) => (
							<StoryItem key={story.id} story={story} />
						))}
					</ul>
				</>
			)}
		</main>
	);
}

function StoryItem({ story }: { readonly story: StoryHead }) {
	const messages = words.value.stories;
	const french = language.value === "fr";
	return (
		<li class="story-item">
			<h2>
				<ViewLink to={{ view: "stories", story: slugOf(story), step: 1 }}>
					{french ? story.titleFr : story.titleEn}
				</ViewLink>
			</h2>
			<p>{french ? story.descriptionFr : story.descriptionEn}</p>
			<p class="story-item-facts">
				{messages.steps(story.stepCount)} · {messages.from(french ? story.dataset.titleFr : story.dataset.titleEn)}
			</p>
		</li>
	);
}
