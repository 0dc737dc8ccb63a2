import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../../server/config/package-root.ts";
import { createOwnPageHandler } from "../../../server/http/own-page/own-page.ts";
import { listen } from "../../../server/listen.ts";
import { useApi } from "../graphql/api.ts";

const { ask } = useApi(join(packageRoot, "data", "musk-openai-2023"));
let away = false;
let folder: string;
let server: Server;
let origin: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "a page "));
	const head = `<title>Chronograph</title><meta name="description" content="x" />\n\t<meta property="og:image" content="/assets/preview-1.png" />`;
	await writeFile(join(folder, "index.html"), `<html lang="en"><head>${head}</head><body></body></html>`);
	const handler = createOwnPageHandler({
		clientFolder: folder,
		ask: async (query, variables) => {
			if (away) throw new Error("away");
			const { data, errors } = await ask(query, variables);
			expect(errors).toEqual([]);
			return data;
		},
	});
	server = createServer((incoming, response) => void handler(incoming, response));
	origin = `http://127.0.0.1:${await listen(server, "127.0.0.1", 0)}`;
});
afterAll(async () => {
	server.close();
	server.closeAllConnections();
	await once(server, "close");
	await rm(folder, { recursive: true });
});

async function page(path: string, headers: Readonly<Record<string, string>> = {}) {
	const response = await fetch(origin + path, { headers });
	const text = await response.text();
	const of = (property: string) => new RegExp(`property="og:${property}" content="([^"]*)"`).exec(text)?.[1];
	const linked = /<script type="application\/ld\+json">(.*)<\/script>/.exec(text)?.[1];
	return { status: response.status, text, of, linked: linked === undefined ? null : JSON.parse(linked) };
}

describe("an address of its own", () => {
	it.each([
		["/entity/person/elon-musk", "Elon Musk", "Technology entrepreneur", "Person"],
		["/entity/company/openai", "OpenAI", "", "Organization"],
		["/fact/fact/musk-cofounded-openai", "Elon Musk founded OpenAI", "in 2015 · reported · according to ", "Claim"],
		[
			"/fact/funding/microsoft-2019",
			"Microsoft’s investment in OpenAI",
			"between 12 Mar and 10 Sep 2019 · reported",
			"Claim",
		],
		[
			"/fact/attribute/planned-firm-purpose",
			"AI firm that Musk is said to plan, purpose: building",
			"planned",
			"Claim",
		],
	])("%s is the page with a title, a description and a picture of its own", async (path, title, description, type) => {
		const { status, text, of, linked } = await page(path);
		expect(status).toBe(200);
		expect(of("title")).toContain(title);
		expect(text).toContain(`<title>${title}`);
		expect(of("description")).toContain(description);
		expect(of("image")).toBe(`${origin}/assets/preview-1.png`);
		expect(text).toContain(`<link rel="canonical" href="${origin}${path}" />`);
		expect(linked).toMatchObject({ "@type": type, "@id": origin + path, name: of("title") });
	});

	it("is in French where it or the browser says so, and keeps neither language nor data in what it is called", async () => {
		const path = "/fact/fact/musk-cofounded-openai";
		for (const { of, text } of [
			await page(`${path}?lang=fr&data=dataset/old@1`),
			await page(path, { "accept-language": "fr-FR,fr;q=0.9" }),
		]) {
			expect(of("title")).toBe("Elon Musk a fondé OpenAI");
			expect(of("url")).toBe(origin + path);
			expect(text).toContain('<html lang="fr"');
		}
	});

	it("is 404 in words where there is nothing, and takes nothing of the address for HTML", async () => {
		const { status, text } = await page("/entity/person/%3Cscript%3Ealert(1)%3C/script%3E");
		expect(status).toBe(404);
		expect(text).toContain("There is nothing called <code>person/&lt;script&gt;alert(1)&lt;/script&gt;</code>");
		expect((await page("/entity/person/nobody?lang=fr")).text).toContain("Rien ne s’appelle");
		expect((await page("/fact/person/elon-musk")).status).toBe(404);
	});

	it("takes no address of a server from a header that holds none", async () => {
		const asked = request(`${origin}/entity/company/openai`, { headers: { host: 'evil"><script>' } });
		asked.end();
		const [response] = await once(asked, "response");
		const chunks: Buffer[] = [];
		for await (const chunk of response) chunks.push(chunk);
		expect(Buffer.concat(chunks).toString()).not.toContain("evil");
	});

	it("is the page itself where the database is away, which says so and asks again", async () => {
		away = true;
		const { status, text } = await page("/entity/company/openai");
		away = false;
		expect([status, text.includes("<title>Chronograph</title>")]).toEqual([503, true]);
	});
});
