import { describe, expect, it } from "vitest";
import { lazySprings } from "../../../client/graph-view/layout/lazy-springs.ts";
import { springs } from "../../../client/graph-view/layout/springs.ts";

describe("springs", () => {
	it("are fetched when they are first asked for, and once", async () => {
		let fetched = 0;
		const lazy = lazySprings(async () => {
			fetched += 1;
			return { springs };
		});
		expect([lazy.now(), fetched]).toEqual([null, 0]);
		await Promise.all([lazy.fetch(), lazy.fetch()]);
		await lazy.fetch();
		expect(lazy.now()).toBe(springs);
		expect(fetched).toBe(1);
	});

	it("that cannot be had are no error, and are asked for anew the next time", async () => {
		let away = true;
		const lazy = lazySprings(async () => {
			if (away) throw new Error("The server is away.");
			return { springs };
		});
		await lazy.fetch();
		expect(lazy.now()).toBeNull();
		away = false;
		await lazy.fetch();
		expect(lazy.now()).toBe(springs);
	});
});
