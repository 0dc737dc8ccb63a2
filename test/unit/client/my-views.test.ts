import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deleteView, keepView, myViews, readViews, refused, renameView } from "../../../client/store/views/my-views.ts";

/** What a browser keeps, as far as the page uses it. */
function storage(most = Number.POSITIVE_INFINITY) {
	const held = new Map<string, string>();
	return {
		held,
		getItem: (key: string) => held.get(key) ?? null,
		setItem: (key: string, value: string) => {
			if (value.length > most) throw new DOMException("full", "QuotaExceededError");
			held.set(key, value);
		},
	};
}

const names = () => myViews.value.map(({ name }) => name);

beforeEach(() => {
	myViews.value = [];
	refused.value = false;
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe("the views that a browser keeps", () => {
	it("are there after the page was closed, the newest first, by their last name", () => {
		const kept = storage();
		vi.stubGlobal("localStorage", kept);
		keepView("first", "v=1&d=2018-02-01");
		keepView("second", "v=1&d=2019-09-30");
		const [second, first] = myViews.value;
		renameView(first?.id ?? "", "the first");
		expect(second?.fragment).toBe("v=1&d=2019-09-30");
		expect(readViews(kept.held.get("chronograph.views") ?? null)).toEqual(myViews.value);
		expect(names()).toEqual(["second", "the first"]);
		expect(refused.value).toBe(false);
	});

	it("are one row where one view is kept twice, under the last title and note", () => {
		vi.stubGlobal("localStorage", storage());
		expect(keepView("first", "v=1&d=2018-02-01&t=first")).toBe(null);
		keepView("other", "v=1&d=2019-09-30&t=other");
		const id = myViews.value[1]?.id;
		expect(keepView("again", "v=1&d=2018-02-01&t=again&m=note")?.name).toBe("first");
		expect(names()).toEqual(["again", "other"]);
		expect(myViews.value[0]).toMatchObject({ id, fragment: "v=1&d=2018-02-01&t=again&m=note" });
	});

	it("come back where they were after they were deleted", () => {
		vi.stubGlobal("localStorage", storage());
		for (const name of ["c", "b", "a"]) keepView(name, `n=${name}`);
		const putBack = deleteView(myViews.value[1]?.id ?? "");
		expect(names()).toEqual(["a", "c"]);
		putBack();
		expect(names()).toEqual(["a", "b", "c"]);
	});

	it("leave in place what another tab has kept meanwhile", () => {
		const kept = storage();
		vi.stubGlobal("localStorage", kept);
		keepView("here", "n=a");
		const [here] = myViews.value;
		kept.held.set("chronograph.views", JSON.stringify([{ ...here, id: "x", name: "there" }, here]));
		keepView("here again", "n=b");
		expect(names()).toEqual(["here again", "there", "here"]);
	});

	it("are there until the page closes where the browser keeps nothing or has no room, which is known", () => {
		for (const browser of [undefined, storage(10)]) {
			vi.stubGlobal("localStorage", browser);
			myViews.value = [];
			keepView("one", "n=a");
			expect(refused.value).toBe(true);
			keepView("two", "n=b");
			renameView(myViews.value[1]?.id ?? "", "the one");
			expect(names()).toEqual(["two", "the one"]);
		}
		// With room again all of them are kept.
		const roomy = storage();
		vi.stubGlobal("localStorage", roomy);
		keepView("three", "n=c");
		expect(refused.value).toBe(false);
		expect(readViews(roomy.held.get("chronograph.views") ?? null).map(({ name }) => name)).toEqual([
			"three",
			"two",
			"the one",
		]);
	});

	it("are read from whatever is kept under their name, without what is none", () => {
		const view = { id: "a", name: "b", fragment: "c", saved: "2026-10-01" };
		expect(readViews("{")).toEqual([]);
		expect(readViews('"text"')).toEqual([]);
		expect(readViews(JSON.stringify([null, 3, { id: "a" }, { ...view, name: 5 }, view]))).toEqual([view]);
	});
});
