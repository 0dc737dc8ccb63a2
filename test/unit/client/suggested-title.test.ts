import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shownTime } from "../../../client/store/date.ts";
import { known, nothingKnown } from "../../../client/store/known.ts";
import { speak } from "../../../client/store/language.ts";
import { emptyScene, replaceScene } from "../../../client/store/scene.ts";
import { selection } from "../../../client/store/selection.ts";
import { suggestedTitle } from "../../../client/store/views/suggested-title.ts";
import { storedNode } from "../../fixtures/graph-view/as-stored.ts";
import { nodes } from "../../fixtures/graph-view/scene.ts";

const [openai, microsoft, musk, google] = ["company/openai", "company/microsoft", "person/elon-musk", "company/google"];

/** Nobody is said to exist since a day, so all of them are there on any. */
function show(...ids: readonly string[]): void {
	const there = nodes.map((node) => ({ ...node, vouched: null }));
	known.value = {
		...nothingKnown,
		nodes: new Map(there.map((node) => [node.id, storedNode(node)])),
	};
	replaceScene({ ...emptyScene, nodes: ids });
}

beforeEach(() => {
	shownTime.value = "2019-09-30";
});
afterEach(async () => {
	known.value = nothingKnown;
	replaceScene(emptyScene);
	selection.value = [];
	shownTime.value = null;
	await speak("en");
});

describe("a title made from the view", () => {
	it("is a sentence that names a few and counts the others", async () => {
		show(openai, microsoft, musk, google);
		expect(suggestedTitle.value).toBe("OpenAI, Microsoft and 2 more on 30 Sep 2019");
		await speak("fr");
		expect(suggestedTitle.value).toBe("OpenAI, Microsoft et 2 autres le 30 sept. 2019");
	});

	it("begins with what is selected; several of them are all that it names", () => {
		show(openai, microsoft, musk, google);
		selection.value = [google];
		expect(suggestedTitle.value).toBe("Google, OpenAI and 2 more on 30 Sep 2019");
		selection.value = [google, musk];
		expect(suggestedTitle.value).toBe("Google and Elon Musk on 30 Sep 2019");
	});

	it("names the last rather than count one, and says a period, any date, or that nobody is there", async () => {
		show(openai, microsoft, musk);
		shownTime.value = { from: "2015-01-01", to: "2018-12-31" };
		expect(suggestedTitle.value).toBe("OpenAI, Microsoft and Elon Musk from 1 Jan 2015 to 31 Dec 2018");
		shownTime.value = null;
		await speak("fr");
		expect(suggestedTitle.value).toBe("OpenAI, Microsoft et Elon Musk à toute date");
		await speak("en");
		show();
		expect(suggestedTitle.value).toBe("This view at any date");
	});
});
