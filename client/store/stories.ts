import { signal } from "@preact/signals";
import { StoriesDocument, type StoriesQuery, StoryDocument, type StoryQuery } from "../api/generated/graphql.ts";
import { request } from "../api/request.ts";
import { asking } from "./server.ts";

/** A story as the list has it. */
export type StoryHead = StoriesQuery["stories"][number];
export type Story = NonNullable<StoryQuery["story"]>;
export type StoryStep = Story["steps"][number];

/** The stories of all data sets; null while they are not here. */
export const stories = signal<readonly StoryHead[] | null>(null);

export async function fetchStories(): Promise<void> {
	stories.value = (await asking(() => request(StoriesDocument, {}))).stories;
}

const fetched = new Map<string, Story>();

/** A story by the end of its id; null where there is none. */
export async function fetchStory(slug: string): Promise<Story | null> {
	const known = fetched.get(slug);
	if (known !== undefined) return known;
	const { story } = await asking(() => request(StoryDocument, { id: `story/${slug}` }));
	if (story !== null && story !== undefined) fetched.set(slug, story);
	return story ?? null;
}

/** What follows the kind in its id, as its address has it. */
export const slugOf = ({ id }: Pick<StoryHead, "id">): string => id.slice("story/".length);
