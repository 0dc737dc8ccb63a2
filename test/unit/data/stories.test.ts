import { beforeAll, describe, expect, it } from "vitest";
import { plainText, textParts } from "../../../model/story.ts";
import { type Seen, seenIn, whenOf } from "../../../server/import/derive/seen.ts";
import type { Sound } from "../../../server/import/entry.ts";
import { loadDataSets } from "../../../server/import/load.ts";
import type { World } from "../../../server/import/world.ts";
import { bundledFolder } from "./bundled-set.ts";

let world: World;
let seen: Seen;
beforeAll(async () => {
	const loaded = await loadDataSets([bundledFolder]);
	expect(loaded.problems).toEqual([]);
	world = loaded.world;
	seen = seenIn(world);
});

const story = (id: string) => {
	const found = world.byId.get(id);
	if (found?.kind !== "story") throw new Error(`The data set has no ${id}`);
	// It has no problem.
	return (found as Sound<"story">).record;
};
const told = ["story/musk-and-openai", "story/what-was-said-when"];
const linksIn = (text: string) =>
	textParts(text)
		.flat()
		.flatMap(({ id }) => id ?? []);

describe("the bundled stories", () => {
	it("are two: the article's in 8 to 12 steps, and one of 4 to 6 about knowing", () => {
		expect([...world.byId.keys()].filter((id) => id.startsWith("story/")).sort()).toEqual(told);
		expect(story("story/musk-and-openai").steps.length).toBeGreaterThanOrEqual(8);
		expect(story("story/musk-and-openai").steps.length).toBeLessThanOrEqual(12);
		const knowing = story("story/what-was-said-when").steps;
		expect(knowing.length).toBeGreaterThanOrEqual(4);
		expect(knowing.length).toBeLessThanOrEqual(6);
	});

	it("sets one day against two days of sources, and each of its steps has one", () => {
		const { steps } = story("story/what-was-said-when");
		expect(steps.every(({ at, asKnownOn }) => at !== undefined && asKnownOn !== undefined)).toBe(true);
		const [then, later] = steps;
		expect([then?.at, then?.asKnownOn]).toEqual(["2018-12-31", "2018-12-31"]);
		expect([later?.at, later?.asKnownOn]).toEqual(["2018-12-31", "2023-04-30"]);
	});

	it.each(told)("%s says 40 to 90 words a step in both languages, which lead to the same", (id) => {
		for (const { title, text } of story(id).steps) {
			for (const words of [text.en, text.fr]) {
				const count = plainText(words)
					.split(/\s+/)
					.filter((word) => /\p{L}|\p{N}/u.test(word)).length;
				expect(count, `${title.en}: ${words}`).toBeGreaterThanOrEqual(40);
				expect(count, `${title.en}: ${words}`).toBeLessThanOrEqual(90);
			}
			expect(linksIn(text.fr), title.en).toEqual(linksIn(text.en));
		}
	});

	it.each(told)(
		"%s selects something in each step, and neither shows nor leads to what is not to be seen then",
		(id) => {
			for (const step of story(id).steps) {
				expect(step.selection, step.title.en).toBeDefined();
				for (const one of [...(step.nodes ?? []), ...linksIn(step.text.en)]) {
					const entry = world.byId.get(one);
					if (entry === undefined || entry.kind === "disagreement") continue;
					expect(seen.counts(entry, whenOf(step)), `${step.title.en}: ${one}`).toBe(true);
				}
			}
		},
	);
});
