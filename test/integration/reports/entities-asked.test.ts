import { beforeAll, describe, expect, it } from "vitest";
import { createReports, type Reports } from "../../../server/domain/reports/reports.ts";
import { useBundledGraph } from "../../helpers/graph.ts";

const { graph } = useBundledGraph();
let reports: Reports;
beforeAll(() => {
	reports = createReports({ graph: graph() });
});

const refusal = async (name: string, given: Readonly<Record<string, unknown>>): Promise<unknown> =>
	reports.ask(name, given).then(
		() => null,
		(error: unknown) => error,
	);
const asked = "who-funded-whom";

describe("an entity that a report is asked about", () => {
	it.each([
		["company/nope", /^The parameter “Recipient” is "company\/nope"; nothing in the graph has that id\.$/],
		["company/opnai", /that id\. Did you mean company\/openai \(OpenAI\)/],
		["company/open-ai", /that id\. Did you mean company\/openai \(OpenAI\)/],
		["OpenAI", /must be the id of a person or company, .*\. Did you mean company\/openai \(OpenAI\)/],
		["open ai", /Did you mean company\/openai \(OpenAI\)/],
		["musk", /Did you mean person\/elon-musk \(Elon Musk\)/],
		["ChatGPT", /must be the id of a person or company(?!.*product\/)/],
	])("is one of the graph, of its labels: not %s, for which the nearest are offered", async (recipient, message) => {
		expect(await refusal(asked, { recipient })).toMatchObject({
			code: "BAD_PARAMETER",
			argument: "recipient",
			message: expect.stringMatching(message),
		});
	});

	it("may be a fact where the report takes any", async () => {
		expect(await refusal("facts-without-dates", { about: "fact/openai-made-chatgpt" })).toBeNull();
		expect(await refusal("facts-without-dates", { about: "fact/openai-made-chatgtp" })).toMatchObject({
			code: "BAD_PARAMETER",
		});
	});

	it("is nobody where nobody is asked for", async () => {
		expect(await refusal(asked, { recipient: "" })).toBeNull();
		expect(await refusal(asked, { recipient: null })).toBeNull();
	});
});

describe("a currency", () => {
	it("is the same in small letters", async () => {
		const { rows } = await reports.run(asked, { currency: "usd" });
		expect(rows.length).toBeGreaterThan(2);
		expect(rows).toEqual((await reports.run(asked, { currency: "USD" })).rows);
	});
});
