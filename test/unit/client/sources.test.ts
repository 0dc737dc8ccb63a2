import { afterEach, describe, expect, it } from "vitest";
import { asKnownOn } from "../../../client/store/date.ts";
import { opening } from "../../../client/store/opening.ts";
import { countSourcesUpTo } from "../../../client/store/sources.ts";

afterEach(() => {
	asKnownOn.value = null;
});

describe("the day up to which sources count", () => {
	it("is the one that is asked for while nothing of the scene is there yet, whatever the page opens on", () => {
		opening.value = { ...opening.value, day: "2019-09-30" };
		countSourcesUpTo("2022-12-30");
		expect(asKnownOn.value).toBe("2022-12-30");
	});

	it("is today where it is not in the past", () => {
		countSourcesUpTo("2022-12-30");
		countSourcesUpTo("9999-12-31");
		expect(asKnownOn.value).toBe(null);
	});
});
