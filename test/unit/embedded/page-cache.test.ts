import { expect, it } from "vitest";
import { pageCacheSize } from "../../../server/embedded/page-cache.ts";

it("Neo4j may keep pages of its files in an eighth of the memory, but no less than 128 MB and no more than 2 GB", () => {
	const gigabyte = 1024 ** 3;
	expect([0.5, 4, 8, 64].map((memory) => pageCacheSize(memory * gigabyte))).toEqual(["128m", "512m", "1024m", "2048m"]);
	expect(pageCacheSize()).toMatch(/^\d+m$/);
});
