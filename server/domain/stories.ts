import type { StoryStep } from "../../model/story.ts";
import type { Graph, Row } from "../graph/graph.ts";
import { type DatasetRecord, toDatasetRecord } from "./datasets.ts";
import { mapOf, text } from "./properties.ts";

export interface StoryRecord {
	readonly label: "STORY";
	readonly id: string;
	readonly titleEn: string;
	readonly titleFr: string;
	readonly descriptionEn: string;
	readonly descriptionFr: string;
	readonly steps: readonly StoryStep[];
	readonly dataset: DatasetRecord;
}

/** The stories of the imported data sets, by data set and id, at most so many. */
export async function findStories(graph: Graph, first: number): Promise<readonly StoryRecord[]> {
	const rows = await graph.read("queries/stories", { first });
	return rows.map(toStoryRecord);
}

/** The stories of these ids, by id. */
export async function findStoriesById(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, StoryRecord>> {
	const rows = await graph.read("queries/stories-by-id", { ids });
	return new Map(rows.map(toStoryRecord).map((story) => [story.id, story]));
}

function toStoryRecord(row: Row): StoryRecord {
	const story = mapOf(row.story);
	return {
		label: "STORY",
		id: text(story, "id"),
		titleEn: text(story, "titleEn"),
		titleFr: text(story, "titleFr"),
		descriptionEn: text(story, "descriptionEn"),
		descriptionFr: text(story, "descriptionFr"),
		// The importer wrote it from checked steps.
		steps: JSON.parse(text(story, "steps")) as readonly StoryStep[],
		dataset: toDatasetRecord(mapOf(row.dataset)),
	};
}
