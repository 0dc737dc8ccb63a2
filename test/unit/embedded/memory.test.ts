import { expect, it } from "vitest";
import { heapSize, pageCacheSize } from "../../../server/embedded/memory.ts";

const gigabyte = 1024 ** 3;
const machines = [0.5, 4, 8, 64].map((memory) => memory * gigabyte);

it("Neo4j may keep pages of its files in an eighth of the memory, but no less than 128 MB and no more than 2 GB", () => {
	expect(machines.map((memory) => pageCacheSize(memory))).toEqual(["128m", "512m", "1024m", "2048m"]);
	expect(pageCacheSize()).toMatch(/^\d+m$/);
});

it("its heap may take an eighth of the memory, but no less than 512 MB and no more than 2 GB", () => {
	expect(machines.map((memory) => heapSize(memory))).toEqual(["512m", "512m", "1024m", "2048m"]);
	expect(heapSize()).toMatch(/^\d+m$/);
});
