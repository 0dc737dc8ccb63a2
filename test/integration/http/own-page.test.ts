import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownAddressOf } from "../../../model/own-address.ts";
import { createOwnPageHandler, type OwnPageParts } from "../../../server/http/own-page/own-page.ts";
import { createViewPage } from "../../../server/http/own-page/view-page.ts";
import { listen } from "../../../server/listen.ts";
import { useBundledApi } from "../graphql/api.ts";

const { ask } = useBundledApi();
let away = false;
let folder: string;
let server: Server;
let origin: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "a page "));
	const head = `<title>Chronograph</title><meta name="description" content="x" />\n\t<meta property="og:image" content="/assets/preview-1.png" />`;
	await writeFile(join(folder, "index.html"), `<html lang="en"><head>${head}</head><body></body></html>`);
	const parts: OwnPageParts = {
		clientFolder: folder,
		ask: async (query, variables) => {
			if (away) throw new Error("away");
			const { data, errors } = await ask(query, variables);
			expect(errors).toEqual([]);
			return data;
		},
	};
	const [answerOwn, answerView] = [createOwnPageHandler(parts), createViewPage(parts)];
	server = createServer((incoming, response) => {
		const url = new URL(incoming.url ?? "/", "http://host");
		void (ownAddressOf(url.pathname) ? answerOwn(incoming, response) : answerView(url, incoming, response));
	});
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
			"Planned: AI firm that Musk is said to plan, purpose: building",
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

	it("is in French where it or the browser says so, names the page of each language, and keeps neither language nor data in what it is called", async () => {
		const path = "/fact/fact/musk-cofounded-openai";
		for (const { of, text, linked } of [
			await page(`${path}?lang=fr&data=dataset/old@1`),
			await page(path, { "accept-language": "fr-FR,fr;q=0.9" }),
		]) {
			expect(of("title")).toBe("Elon Musk a fondé OpenAI");
			expect(text).toContain('<html lang="fr"');
			expect(linked).toMatchObject({ "@id": origin + path });
			expect(of("url")).toBe(`${origin}${path}?lang=fr`);
			expect(text).toContain(`<link rel="canonical" href="${origin}${path}?lang=fr" />`);
			for (const [hreflang, address] of [
				["en", path],
				["fr", `${path}?lang=fr`],
				["x-default", path],
			])
				expect(text).toContain(`<link rel="alternate" hreflang="${hreflang}" href="${origin}${address}" />`);
		}
	});

	it.each([
		["/fact/fact/musk-plans-ai-firm", "Planned: Elon Musk founded AI firm", "Prévu : Elon Musk a fondé "],
		["/fact/fact/twitter-must-report-to-sec", "Denied: Twitter, Inc. must report", "Démenti : Twitter"],
		["/fact/fact/microsoft-controls-openai", "Claimed: Microsoft controls OpenAI", "Affirmé : Microsoft contrôle"],
	])("%s states nothing as a fact that is planned, denied or claimed", async (path, english, french) => {
		const { text, of, linked } = await page(path);
		expect(of("title")).toContain(english);
		expect(text).toContain(`<title>${english}`);
		expect(linked.name).toContain(english);
		expect((await page(`${path}?lang=fr`)).of("title")).toContain(french);
	});

	it("says who claims it, where a passage tells", async () => {
		const path = "/fact/fact/microsoft-controls-openai";
		expect((await page(path)).of("description")).toContain("claimed by Elon Musk");
		expect((await page(`${path}?lang=fr`)).of("description")).toContain("affirmé par Elon Musk");
	});

	it("of a deal, statement or event is one, by either address", async () => {
		for (const id of ["funding/microsoft-2019", "statement/musk-2022-12-04", "event/bbc-interview"]) {
			const [asEntity, asFact] = [await page(`/entity/${id}`), await page(`/fact/${id}`)];
			expect(asEntity.text).toBe(asFact.text);
			expect(asFact.of("url")).toBe(`${origin}/fact/${id}`);
			expect(asFact.of("description")).toMatch(/ · (reported|on record) · according to /);
		}
	});

	it("quotes a statement: the words, whose they are and the day; a paraphrase is no quotation", async () => {
		const { linked, of } = await page("/fact/statement/musk-2022-12-04");
		expect(linked).toMatchObject({
			"@type": "Quotation",
			text: expect.stringMatching(/^Not surprising/),
			inLanguage: "en",
			creator: [{ "@type": "Person", "@id": `${origin}/entity/person/elon-musk`, name: "Elon Musk" }],
			dateCreated: "2022-12-04",
		});
		expect(of("description")).toContain("“Not surprising");
		// Between the marks of the page's language, whatever that of the words.
		const inFrench = await page("/fact/statement/musk-2022-12-04?lang=fr");
		expect(inFrench.of("description")).toContain("«\u00a0Not surprising");
		const translated = await page("/fact/statement/musk-bbc-everyone-buys-gpus");
		expect(translated.linked).toMatchObject({ "@type": "Quotation", inLanguage: "fr" });
		expect(translated.linked).not.toHaveProperty("dateCreated");
		const paraphrased = await page("/fact/statement/openai-profit-cap");
		expect(paraphrased.linked).toMatchObject({ "@type": "Claim" });
		expect(paraphrased.linked).not.toHaveProperty("text");
		expect(paraphrased.of("description")).toContain("It limits what its investors can earn");
	});

	it("of a version that was replaced says so", async () => {
		const path = "/fact/attribute/openai-not-nonprofit";
		expect((await page(path)).of("description")).toMatch(/^A newer version took its place on 17 Feb 2023\. /);
		expect((await page(`${path}?lang=fr`)).of("description")).toMatch(
			/^Une version plus récente a pris sa place le 17 /,
		);
		expect((await page("/fact/attribute/openai-for-profit-musk")).of("description")).not.toContain("newer version");
	});

	it("of a tie is found by its name alone", async () => {
		const response = await fetch(`${origin}/fact/musk-leads-twitter?lang=fr`, { redirect: "manual" });
		expect([response.status, response.headers.get("location")]).toEqual([302, "/fact/fact/musk-leads-twitter?lang=fr"]);
		expect((await fetch(`${origin}/fact/musk-leads-nobody`, { redirect: "manual" })).status).toBe(404);
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

describe("a view", () => {
	it.each([
		["/", "Chronograph", "Who is tied to whom"],
		["/reports", "Reports", "Saved questions"],
		["/reports?lang=fr", "Rapports", "Des questions enregistrées"],
		["/reports/who-funded-whom", "Who funded whom", "deal"],
		["/reports/who-funded-whom?lang=fr", "Qui a financé qui", ""],
		["/stories?lang=fr", "Récits", "Chacun se lit par étapes"],
		["/stories/musk-and-openai", "Musk and OpenAI", "How a founder left"],
		["/stories/musk-and-openai/1", "One of the founders · Musk and OpenAI", ""],
	])(
		"%s has a title and a description of its own, and a picture that leads there from anywhere",
		async (path, title, description) => {
			const { status, text, of } = await page(path);
			expect(status).toBe(200);
			expect(of("title")).toContain(title);
			expect(text).toContain(`<title>${title}`);
			expect(of("description")).toContain(description);
			expect(of("image")).toBe(`${origin}/assets/preview-1.png`);
			expect(of("url")).toBe(origin + path);
		},
	);

	it("that says no more is the page itself: a report that there is not, a database that is away", async () => {
		expect((await page("/reports/new")).of("title")).toBe("Chronograph");
		away = true;
		const { status, text, of } = await page("/stories/musk-and-openai/1");
		away = false;
		expect([status, text.includes("<title>Chronograph</title>")]).toEqual([200, true]);
		expect(of("image")).toBe(`${origin}/assets/preview-1.png`);
	});

	it("is where the server in front of this one says that it is", async () => {
		const { of } = await page("/reports/who-funded-whom", { "x-forwarded-proto": "https" });
		expect(of("image")).toBe(`${origin.replace("http:", "https:")}/assets/preview-1.png`);
	});
});
