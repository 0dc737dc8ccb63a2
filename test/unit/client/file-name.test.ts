import { expect, it } from "vitest";
import { fileName } from "../../../client/store/reports/file-name.ts";

it("is of letters that every system takes, without spaces", () => {
	expect(fileName("who-funded-whom", "bar", "none stated")).toBe("who-funded-whom-bar-none-stated");
	expect(fileName("who-funded-whom", "bar", "non précisé")).toBe("who-funded-whom-bar-non-precise");
	expect(fileName("who-funded-whom", "bar", null)).toBe("who-funded-whom-bar");
	expect(fileName("r", "A/B: c?")).toBe("r-A-B-c");
});
