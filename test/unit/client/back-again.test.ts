import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askUntilBack } from "../../../client/store/back-again.ts";
import { details, followSelection, retryWhenBack } from "../../../client/store/details.ts";
import { announcement } from "../../../client/store/notices.ts";
import { emptyScene, replaceScene } from "../../../client/store/scene.ts";
import { select } from "../../../client/store/selection.ts";
import { serverAway } from "../../../client/store/server.ts";

/** Which questions are answered; the others find nobody there. */
let answered: ReadonlySet<string>;
let asked: string[];
let stops: (() => void)[];

const times = (question: string) => asked.filter((name) => name === question).length;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("document", new EventTarget());
	vi.stubGlobal("addEventListener", () => {});
	vi.stubGlobal("removeEventListener", () => {});
	asked = [];
	vi.stubGlobal("fetch", async (_: string, { body }: { readonly body: string }) => {
		const name = /query (\w+)/.exec(JSON.parse(body).query)?.[1] ?? "";
		asked.push(name);
		if (!answered.has(name)) throw new TypeError("Failed to fetch");
		return Response.json({ data: name === "DataSets" ? { dataSets: [] } : { entity: { id: "company/a" } } });
	});
	replaceScene({ ...emptyScene, nodes: ["company/a"] });
	stops = [followSelection(), retryWhenBack(), askUntilBack()];
});
afterEach(() => {
	select(null);
	for (const stop of stops) stop();
	announcement.value = null;
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test("where only some questions are answered, what is not is asked ever less often and nothing is said to be back", async () => {
	answered = new Set(["Vocabulary", "DataSets"]);
	select("company/a");
	const passed: number[] = [];
	for (const seconds of [0, 3, 6, 12, 30]) {
		await vi.advanceTimersByTimeAsync((seconds + 1) * 1000);
		passed.push(times("EntityCard"));
		expect(serverAway.value).toBe(true);
	}
	expect(passed).toEqual([1, 2, 3, 4, 5]);
	expect(announcement.value).toBeNull();
});

test("once what had no answer has one, it is said that the server is back, once", async () => {
	answered = new Set();
	select("company/a");
	await vi.advanceTimersByTimeAsync(4_000);
	answered = new Set(["Vocabulary", "DataSets", "EntityCard"]);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(details.value.kind).toBe("entity");
	expect(serverAway.value).toBe(false);
	expect(announcement.value).toMatchObject({ text: "The server answers again.", at: 1 });
});
