import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAnswers, type StoredAnswer, type StoredRow } from "../../../model/report/compare.ts";
import { askedOtherwise, readStoredAnswer } from "../../../model/report/stored-answer.ts";

const answer = (rows: readonly StoredRow[], key: readonly string[] = ["deal"]): StoredAnswer => ({
	report: "deals",
	parameters: {},
	data: "x@1",
	ranAt: "2023-05-01T08:00:00.000Z",
	limit: 1000,
	truncated: false,
	key,
	columns: [{ name: "deal" }, { name: "amount" }],
	rows,
});
const deal = (id: string, amount: number | null, name = id): StoredRow => ({ deal: { id, name }, amount });

describe("two answers of a report", () => {
	it("differ in what was added, removed and changed, an entity being known by its id", () => {
		const before = answer([deal("a", 1), deal("b", 2), deal("c", 3)]);
		const after = answer([deal("d", 4), deal("b", 5), deal("a", 1, "another name")]);
		expect(compareAnswers(before, after)).toEqual({
			added: [deal("d", 4)],
			removed: [deal("c", 3)],
			changed: [{ before: deal("b", 2), after: deal("b", 5), columns: ["amount"] }],
		});
	});

	it("match rows of one key as they are alike, then in their order", () => {
		const before = answer([deal("a", 1), deal("a", 2), deal("a", 3)]);
		const after = answer([deal("a", 3), deal("a", 9), deal("a", 1), deal("a", 8)]);
		expect(compareAnswers(before, after)).toEqual({
			added: [deal("a", 8)],
			removed: [],
			changed: [{ before: deal("a", 2), after: deal("a", 9), columns: ["amount"] }],
		});
	});

	it("have no changed rows where nothing tells rows apart", () => {
		expect(compareAnswers(answer([deal("a", 1)], []), answer([deal("a", 2)], []))).toEqual({
			added: [deal("a", 2)],
			removed: [deal("a", 1)],
			changed: [],
		});
	});

	const rows = fc.array(fc.record({ deal: fc.record({ id: fc.constantFrom("a", "b", "c") }), amount: fc.nat(2) }), {
		maxLength: 8,
	});

	it("account for every row: the earlier ones without what is removed, with what is added and changed, are the later ones", () => {
		fc.assert(
			fc.property(rows, rows, (one, other) => {
				const { added, removed, changed } = compareAnswers(answer(one), answer(other));
				const left = one.map((row) => JSON.stringify(row));
				for (const row of [...removed, ...changed.map(({ before }) => before)])
					left.splice(left.indexOf(JSON.stringify(row)), 1);
				const made = [...left, ...[...added, ...changed.map(({ after }) => after)].map((row) => JSON.stringify(row))];
				expect(made.sort()).toEqual(other.map((row) => JSON.stringify(row)).sort());
				for (const { columns } of changed) expect(columns).toEqual(["amount"]);
			}),
		);
	});

	it("are the same whatever their order, and the other way round what was added is removed", () => {
		fc.assert(
			fc.property(rows, rows, (one, other) => {
				expect(compareAnswers(answer(one), answer([...one].reverse()))).toEqual({
					added: [],
					removed: [],
					changed: [],
				});
				const [there, back] = [compareAnswers(answer(one), answer(other)), compareAnswers(answer(other), answer(one))];
				expect([there.added.length, there.removed.length, there.changed.length]).toEqual([
					back.removed.length,
					back.added.length,
					back.changed.length,
				]);
			}),
		);
	});
});

describe("a stored answer", () => {
	const stored: StoredAnswer = {
		report: "r",
		parameters: { from: null, types: ["LEADS"] },
		data: "set@1",
		ranAt: "2023-05-01T08:00:00.000Z",
		limit: 1000,
		truncated: false,
		key: ["who"],
		columns: [{ name: "who" }],
		rows: [{ who: { id: "person/a", name: "A" } }],
	};

	it("is read as it was written, and what is none is no answer, whatever it is", () => {
		expect(readStoredAnswer(JSON.stringify({ ...stored, title: "R" }))).toEqual(stored);
		for (const [part, wrong] of [
			["rows", [3]],
			["columns", ["who"]],
			["key", null],
			["ranAt", "yesterday"],
			["limit", "1000"],
			["parameters", []],
		] as const)
			expect(readStoredAnswer(JSON.stringify({ ...stored, [part]: wrong })), part).toBeNull();
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(readStoredAnswer(text)).toBeNull();
			}),
		);
	});

	it("tells what was asked otherwise", () => {
		const after = { ...stored, parameters: { from: "2019-01-01", types: ["LEADS"] } };
		expect(askedOtherwise(stored, after)).toEqual([{ name: "from", before: null, after: "2019-01-01" }]);
		expect(askedOtherwise(stored, stored)).toEqual([]);
	});
});
