import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeCursor, readPage, type SortKey, toConnection } from "../../../server/domain/connection.ts";
import { UserInputError } from "../../../server/domain/user-input-error.ts";

const part = fc.oneof(fc.string(), fc.integer());
const sortKey: fc.Arbitrary<SortKey> = fc.oneof(part, fc.array(part, { maxLength: 3 }));
const place = fc.array(fc.jsonValue(), { maxLength: 3 });

describe("a cursor", () => {
	it("gives back where it stands to the list that made it, and to no other", () => {
		fc.assert(
			fc.property(place, place, sortKey, fc.string(), (here, elsewhere, key, id) => {
				const { tag } = readPage(here, {});
				const after = encodeCursor(tag, { key, id });
				expect(readPage(here, { after }).after).toEqual({ key, id });
				fc.pre(JSON.stringify(here) !== JSON.stringify(elsewhere));
				expect(() => readPage(elsewhere, { after })).toThrow(UserInputError);
			}),
		);
	});

	it("that was never one is refused, whatever it is", () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.base64String(),
					fc.json().map((json) => Buffer.from(json).toString("base64url")),
				),
				(after) => {
					expect(() => readPage(["people"], { after })).toThrow(UserInputError);
				},
			),
		);
	});
});

describe("a page", () => {
	it("holds `first` rows of one more, and knows by that whether more follow", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 21 }), (first, found) => {
				const rows = Array.from({ length: Math.min(found, first + 1) }, (_, n) => ({ key: n, id: `${n}`, node: n }));
				const connection = toConnection(readPage([], { first }), rows, () => Promise.resolve(found));
				expect(connection.rows).toEqual(rows.slice(0, first));
				expect(connection.hasNextPage).toBe(found > first);
			}),
		);
	});

	it("has 1 to 1000 rows, 50 unless told", () => {
		expect(readPage([], {}).first).toBe(50);
		expect(readPage([], { first: 1000 }).first).toBe(1000);
		for (const first of [0, -1, 1001, 1.5, Number.NaN]) expect(() => readPage([], { first })).toThrow(/from 1 to 1000/);
	});
});
