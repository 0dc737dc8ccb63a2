import fc from "fast-check";
import { expect, it } from "vitest";
import { atMost } from "../../../server/graphql/at-most.ts";

it("runs every task once, never more than the limit at a time, and goes on after one that fails", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.scheduler(),
			fc.integer({ min: 1, max: 4 }),
			fc.array(fc.boolean(), { maxLength: 12 }),
			async (scheduler, limit, fails) => {
				const inTurn = atMost(limit);
				let running = 0;
				let most = 0;
				const all = fails.map((fail, n) =>
					inTurn(async () => {
						running += 1;
						most = Math.max(most, running);
						await scheduler.schedule(Promise.resolve(), String(n));
						running -= 1;
						if (fail) throw new Error(String(n));
						return n;
					}),
				);
				const settled = Promise.allSettled(all);
				await scheduler.waitFor(settled);
				expect((await settled).map(({ status }) => status)).toEqual(
					fails.map((fail) => (fail ? "rejected" : "fulfilled")),
				);
				expect(most).toBeLessThanOrEqual(limit);
				expect(most).toBe(Math.min(limit, fails.length));
			},
		),
	);
});
