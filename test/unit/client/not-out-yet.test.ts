import { afterEach, expect, it } from "vitest";
import { asKnownOn } from "../../../client/store/date.ts";
import { notOutYet } from "../../../client/store/not-out-yet.ts";

afterEach(() => {
	asKnownOn.value = null;
});

it("what only later sources tell was not out on the day up to which sources count", () => {
	asKnownOn.value = "2018-12-31";
	expect(notOutYet("2023-04-30")).toBe("not out yet on 31 Dec 2018");
	expect(notOutYet(null)).toBe("not out yet on 31 Dec 2018");
	expect(notOutYet("2018-12-31")).toBeNull();
});

it("where every source counts, nothing is not out yet", () => {
	expect(notOutYet("2023-04-30")).toBeNull();
	expect(notOutYet(null)).toBeNull();
});
