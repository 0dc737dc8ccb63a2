import { describe, expect, it } from "vitest";
import { knownFrom, lastAttested } from "../../../../model/time/earliest-known.ts";

const article = { published: "2023-04" };
const journal = { published: "2023-04-14" };
const filing = { published: "2023-03-09" };
const undatedReport = { published: null };

describe("The day it is known from", () => {
	it("is that of the earliest document of the chain: one cited inside another counts from its own date", () => {
		expect(knownFrom([[article, journal, filing]])).toBe("2023-03-09");
	});

	it("is, for a document without a date, that of the one that carries it", () => {
		expect(knownFrom([[article, undatedReport]])).toBe("2023-04-30");
		expect(knownFrom([[journal, undatedReport, {}]])).toBe("2023-04-14");
	});

	it("counts a vague date from its latest day", () => {
		expect(knownFrom([[article]])).toBe("2023-04-30");
		expect(knownFrom([[{ published: "2018" }]])).toBe("2018-12-31");
		expect(knownFrom([[{ published: "2018-03~" }]])).toBe("2018-04-30");
		expect(knownFrom([[{ published: "[2023-04-04..2023-04-20]" }]])).toBe("2023-04-20");
	});

	it("is the earliest of all its passages", () => {
		expect(knownFrom([[article], [journal, undatedReport]])).toBe("2023-04-14");
	});

	it("is not known where no document has a date", () => {
		expect(knownFrom([[undatedReport]])).toBe(null);
		expect(knownFrom([])).toBe(null);
	});
});

describe("The day it is last attested", () => {
	it("is the last on which what was read was published, as it is written", () => {
		expect(lastAttested([[filing], [article, journal]])).toBe("2023-04");
		expect(lastAttested([[article], [journal]])).toBe("2023-04-14");
	});

	it("is that of the next document of the chain where the first has none, and not known where none has", () => {
		expect(lastAttested([[undatedReport, journal, filing]])).toBe("2023-04-14");
		expect(lastAttested([[undatedReport]])).toBe(null);
	});
});
