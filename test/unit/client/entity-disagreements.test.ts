import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { entityDisagreements, followEntityDisagreements } from "../../../client/store/dossier/disagreements.ts";
import { type Outline, outline } from "../../../client/store/dossier/outline.ts";
import { asking } from "../../../client/store/server.ts";

const of = (id: string): Outline => ({ of: id, memberships: [], attributes: [], resting: [], state: "whole" });

const idsShown = () => entityDisagreements.value.map(({ id }) => id);

/** Which questions, written or found, are answered; the others find nobody there. */
let answered: ReadonlySet<boolean>;
let stop: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	answered = new Set();
	vi.stubGlobal("fetch", async (_: string, { body }: { readonly body: string }) => {
		const { ids, found } = JSON.parse(body).variables;
		if (!answered.has(found)) throw new TypeError("Failed to fetch");
		return Response.json({
			data: { disagreements: { nodes: [{ id: `${found ? "found" : "written"} of ${ids[0]}` }] } },
		});
	});
	outline.value = of("company/a");
	stop = followEntityDisagreements();
});
afterEach(() => {
	stop();
	outline.value = null;
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test("what curators wrote does not wait for what rules find, which is asked for again where it gets no answer", async () => {
	answered = new Set([false]);
	await vi.advanceTimersByTimeAsync(1_000);
	expect(idsShown()).toEqual(["written of company/a"]);
	answered = new Set([false, true]);
	await vi.advanceTimersByTimeAsync(10_000);
	expect(idsShown()).toEqual(["written of company/a", "found of company/a"]);
});

test("what was given up is asked for again once the server is back", async () => {
	outline.value = of("company/c");
	await vi.advanceTimersByTimeAsync(60_000);
	expect(idsShown()).toEqual([]);
	answered = new Set([false, true]);
	await asking(async () => undefined);
	await vi.advanceTimersByTimeAsync(1_000);
	expect(idsShown()).toEqual(["written of company/c", "found of company/c"]);
});

test("another dossier has none of those of the one before", async () => {
	answered = new Set([false, true]);
	await vi.advanceTimersByTimeAsync(1_000);
	outline.value = of("company/b");
	expect(idsShown()).toEqual([]);
	await vi.advanceTimersByTimeAsync(1_000);
	expect(idsShown()).toEqual(["written of company/b", "found of company/b"]);
});
