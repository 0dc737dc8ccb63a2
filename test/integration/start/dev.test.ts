import { afterAll, beforeAll, expect, it } from "vitest";
import { noteBundled, wipeUnlessBundled } from "../../helpers/bundled.ts";
import { type ChronographProcess, startChronograph } from "../../helpers/chronograph-process.ts";
import { type CleanCheckout, cleanCheckout } from "../../helpers/clean-checkout.ts";
import { workersNeo4j } from "../../helpers/graph.ts";

const corrections = "of-this-copy@chronograph.example";
let checkout: CleanCheckout;
let dev: ChronographProcess;

beforeAll(async () => {
	checkout = await cleanCheckout();
	const neo4j = workersNeo4j();
	await wipeUnlessBundled(neo4j);
	const settings = {
		NEO4J_URI: neo4j.uri,
		NEO4J_USERNAME: neo4j.username,
		NEO4J_PASSWORD: neo4j.password,
		NEO4J_DATABASE: neo4j.database,
		CORRECTIONS_TO: corrections,
		NO_COLOR: "1",
	};
	dev = startChronograph({ folder: checkout.folder, settings, command: ["npm", "run", "dev", "--silent"] });
	await dev.address();
	await noteBundled(neo4j);
}, 300_000);

afterAll(async () => {
	await dev?.stop("SIGTERM");
	await checkout?.remove();
});

/** Where Vite says that the page is. */
const page = () => new URL(/Local:\s+(http:\S+)/.exec(dev.output())?.[1] ?? "");

it("npm run dev comes up on a clean clone, with a page that asks the server of its own copy", async () => {
	const html = await (await fetch(page())).text();
	expect(html).toContain("<title>Chronograph");
	const [, script = ""] = /<script type="module" src="(\/(?!@)[^"]+)"/.exec(html) ?? [];
	const code = await fetch(new URL(script, page()));
	expect([code.status, code.headers.get("content-type")]).toEqual([200, "text/javascript"]);

	const answer = await fetch(new URL("/graphql", page()), {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ query: "{ datasets { id correctionsTo } }" }),
	});
	expect(await answer.json()).toMatchObject({
		data: { datasets: [{ id: "dataset/musk-openai-2023", correctionsTo: corrections }] },
	});
	expect((await fetch(new URL("/reports/timeline-of-one-company.ndjson?of=", page()))).status).toBe(400);
});

it("nothing of it lives on where npm is ended", async () => {
	const [server, vite] = [await dev.address(), page()];
	await dev.stop("SIGTERM");
	for (const address of [server, vite]) await expect(fetch(address), String(address)).rejects.toThrow();
});
