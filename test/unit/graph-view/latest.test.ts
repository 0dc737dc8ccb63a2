import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { latest } from "../../../client/graph-view/latest.ts";

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("what waits for something", () => {
	it("is handed on at once where there is nothing to wait for", () => {
		const handed: string[] = [];
		latest<string>(
			() => null,
			(each) => handed.push(each),
		).give("a");
		expect(handed).toEqual(["a"]);
	});

	it("is handed on when its time comes, once, unless something newer was given, in whatever order things come", async () => {
		const steps = fc.array(fc.record({ waits: fc.boolean(), late: fc.nat(5) }), { minLength: 1, maxLength: 8 });
		await fc.assert(
			fc.asyncProperty(steps, async (given) => {
				const handed: number[] = [];
				const releases = given.map(() => (): void => undefined);
				const inputs = latest<number>(
					(index) =>
						given[index]?.waits
							? new Promise<void>((resolve) => {
									releases[index] = resolve;
								})
							: null,
					(index) => handed.push(index),
				);
				for (const index of given.keys()) inputs.give(index);
				const atOnce = [...given.keys()].filter((index) => !given[index]?.waits);
				expect(handed).toEqual(atOnce);
				const order = [...given.keys()].sort((a, b) => (given[a]?.late ?? 0) - (given[b]?.late ?? 0));
				for (const index of order) {
					releases[index]?.();
					await settled();
				}
				const newest = given.length - 1;
				expect(handed).toEqual(given[newest]?.waits ? [...atOnce, newest] : atOnce);
			}),
			{ numRuns: 50 },
		);
	});

	it("is not handed on after the end", async () => {
		const handed: string[] = [];
		const inputs = latest<string>(
			() => Promise.resolve(),
			(each) => handed.push(each),
		);
		inputs.give("a");
		inputs.close();
		await settled();
		expect(handed).toEqual([]);
	});
});
