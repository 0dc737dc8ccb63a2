import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ExistingDocument } from "../../../client/api/generated/graphql.ts";
import { askEarly, request, ServerAway } from "../../../client/api/request.ts";

const ids = (...ids: string[]) => ({ ids });
const ask = vi.fn<(url: string, init: { readonly body: string }) => Promise<Response>>();
const answer = (id: string) => Response.json({ data: { nodes: [{ id }] } });

beforeEach(() => void vi.stubGlobal("fetch", ask.mockReset()));
afterEach(() => void vi.unstubAllGlobals());

test("what was asked for early is not asked for again by the first who wants it, but by the next", async () => {
	ask.mockImplementation(async (_, { body }) => answer(JSON.parse(body).variables.ids[0]));
	askEarly(ExistingDocument, ids("a"));
	expect(ask).toHaveBeenCalledTimes(1);
	expect(await request(ExistingDocument, ids("b"))).toEqual({ nodes: [{ id: "b" }] });
	expect(await request(ExistingDocument, ids("a"))).toEqual({ nodes: [{ id: "a" }] });
	expect(ask).toHaveBeenCalledTimes(2);
	expect(await request(ExistingDocument, ids("a"))).toEqual({ nodes: [{ id: "a" }] });
	expect(ask).toHaveBeenCalledTimes(3);
});

test("that nobody answered early is told to whoever asks, and the next question is asked anew", async () => {
	ask.mockRejectedValueOnce(new TypeError("Failed to fetch"));
	askEarly(ExistingDocument, ids("a"));
	// Long before anybody wants it.
	await new Promise((done) => setImmediate(done));
	await expect(request(ExistingDocument, ids("a"))).rejects.toBeInstanceOf(ServerAway);
	ask.mockResolvedValueOnce(answer("a"));
	expect(await request(ExistingDocument, ids("a"))).toEqual({ nodes: [{ id: "a" }] });
});

test("a refusal is said in the reader's language, and as it is where the server has it in one", async () => {
	const words = { en: "No such entity.", fr: "Pas d’entité de ce nom." };
	const errors = [{ message: words.en, extensions: { code: "BAD_USER_INPUT", argument: "ids", words } }];
	ask.mockResolvedValueOnce(Response.json({ errors }));
	await expect(request(ExistingDocument, ids("a"))).rejects.toMatchObject({ argument: "ids", words });
	ask.mockResolvedValueOnce(Response.json({ errors: [{ message: "Odd." }] }));
	await expect(request(ExistingDocument, ids("a"))).rejects.toMatchObject({ words: { en: "Odd.", fr: "Odd." } });
});
