import { afterEach, expect, test } from "vitest";
import { announcement } from "../../../client/store/notices.ts";
import { emptyScene, nextUndo, replaceScene } from "../../../client/store/scene.ts";
import { toggleBundles } from "../../../client/store/scene-bundles.ts";

afterEach(() => {
	announcement.value = null;
});

test("who asks to see one by one what is bundled at a node where nothing is hears so, and nothing changes", () => {
	replaceScene({ ...emptyScene, nodes: ["company/a"] });
	toggleBundles("company/a");
	expect(announcement.value?.text).toBe("Nothing is bundled here.");
	expect(nextUndo.value).toBeNull();
});
