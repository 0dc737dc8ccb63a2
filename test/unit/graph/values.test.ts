import fc from "fast-check";
import neo4j from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { toPlain } from "../../../server/graph/values.ts";

const { Date: Day, DateTime, Node } = neo4j.types;

describe("a value of the driver as JSON", () => {
	it("writes any day as the driver does", () => {
		const days = fc.record({
			year: fc.integer({ min: -999_999, max: 999_999 }),
			month: fc.integer({ min: 1, max: 12 }),
			day: fc.integer({ min: 1, max: 28 }),
		});
		fc.assert(
			fc.property(days, ({ year, month, day }) => {
				const date = new Day(year, month, day);
				expect(toPlain(date)).toBe(date.toString());
			}),
		);
		expect(toPlain(new Day(33, 4, 3))).toBe("0033-04-03");
	});

	it("is plain however deep it lies, and loses no key", () => {
		const map = JSON.parse('{"__proto__": 1, "in": {}}');
		map.in = {
			days: [new Day(2018, 2, 1)],
			much: neo4j.int("9007199254740993"),
			little: neo4j.int(3),
			none: undefined,
		};
		expect(JSON.stringify(toPlain(map))).toBe(
			'{"__proto__":1,"in":{"days":["2018-02-01"],"much":"9007199254740993","little":3,"none":null}}',
		);
		const moment = new DateTime(2018, 2, 1, 3, 4, 5, 0, 0);
		const node = new Node(neo4j.int(1), ["Person"], { name: "A", at: moment }, "4:1");
		expect(toPlain(node)).toEqual({ labels: ["Person"], name: "A", at: moment.toString() });
	});
});
