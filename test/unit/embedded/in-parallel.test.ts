import fc from "fast-check";
import { expect, it } from "vitest";
import { inParallel } from "../../../server/embedded/in-parallel.ts";

it("does every item once, never more at a time than the width", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), fc.scheduler(), async (items, width, s) => {
			const done: number[] = [];
			let running = 0;
			let most = 0;
			const work = async (item: number) => {
				running += 1;
				most = Math.max(most, running);
				await s.schedule(Promise.resolve());
				running -= 1;
				done.push(item);
			};
			await s.waitFor(inParallel(items, width, work));
			expect(done.toSorted()).toEqual(items.toSorted());
			expect(most).toBe(Math.min(width, items.length));
		}),
	);
});

it("begins nothing more after a failure, and fails with it once all that was begun has ended", async () => {
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 5 }), async (count, width) => {
			const begun: number[] = [];
			let running = 0;
			const items = Array.from({ length: count }, (_, n) => n);
			const work = async (item: number) => {
				begun.push(item);
				running += 1;
				await Promise.resolve();
				running -= 1;
				throw new Error(`item ${item}`);
			};
			await expect(inParallel(items, width, work)).rejects.toThrow("item 0");
			expect(running).toBe(0);
			expect(begun).toHaveLength(Math.min(count, width));
		}),
	);
});
