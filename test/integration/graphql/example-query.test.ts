import { expect, it } from "vitest";
import { exampleQuery } from "../../../server/graphql/example-query.ts";
import { useBundledApi } from "./api.ts";

const { ask } = useBundledApi();

it("GraphiQL opens on how Musk, OpenAI and Microsoft came together, by the bundled data, with who says so", async () => {
	const { data, errors } = await ask(exampleQuery);
	expect(errors).toEqual([]);
	expect(data.paths.paths).not.toEqual([]);
	for (const { relationships } of data.paths.paths)
		for (const { evidence, standing, period } of relationships) {
			expect(evidence[0].chain).not.toEqual([]);
			expect(standing).toMatch(/^[A-Z]+$/);
			expect(period.text ?? period.attested).not.toBeNull();
		}
	const providers = data.company.fundingReceived.nodes.flatMap((deal: { providers: { name: string }[] }) =>
		deal.providers.map(({ name }) => name),
	);
	expect(providers).toEqual(expect.arrayContaining(["Elon Musk", "Microsoft"]));
	expect(data.statements.totalCount).toBeGreaterThan(0);
});
