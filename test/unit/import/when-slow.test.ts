import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { whenSlow } from "../../../server/import/when-slow.ts";

const said: string[] = [];

beforeEach(() => {
	said.length = 0;
	vi.useFakeTimers();
	vi.spyOn(process.stderr, "write").mockImplementation((line) => {
		said.push(String(line));
		return true;
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const work = async (onStage: (words: string) => void): Promise<void> => {
	onStage("Comparing with the graph");
	await vi.advanceTimersByTimeAsync(2_000);
	onStage("Committing");
	await vi.advanceTimersByTimeAsync(500);
};

it("says what takes longer than a second, and nothing of what does not", async () => {
	await whenSlow(work);
	expect(said).toEqual(["Comparing with the graph …\n"]);
});

it("says nothing of it to whoever is more patient", async () => {
	await whenSlow(work, 10_000);
	expect(said).toEqual([]);
});
