import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { AnswerView } from "../../../server/http/own-page/view-page.ts";
import { staticClient } from "../../../server/http/static-client.ts";
import type { Ways } from "../../../server/http/ways-from.ts";
import { listen } from "../../../server/listen.ts";

const font = `<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/inter-1.woff2" />`;
let folder = "";
let server: Server;
let url = "";

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "chronograph client "));
	await mkdir(join(folder, "assets"));
	await writeFile(join(folder, "index.html"), `${font}<title>The page</title><script src="/main.js"></script>`);
	await writeFile(join(folder, "assets", "gone.js"), "let gone;");
	const isPage = async (path: string) => ["/", "/reports/who-funded-whom"].includes(path);
	const waysFrom = async (path: string): Promise<Ways> =>
		path.startsWith("/reports/") ? { meant: "/reports/who-funded-whom", list: "reports" } : { meant: null, list: null };
	const answerView: AnswerView = async ({ pathname }, _request, response) =>
		void response.end(`The page at ${pathname}`);
	server = createServer(staticClient(folder, isPage, waysFrom, answerView));
	url = `http://127.0.0.1:${await listen(server, "127.0.0.1", 0)}`;
});
afterAll(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
	await rm(folder, { recursive: true, force: true });
});

it("gives the page for the addresses that are its own, and for no other", async () => {
	for (const path of ["/", "/reports/who-funded-whom"]) {
		const response = await fetch(url + path);
		expect([response.status, await response.text()]).toEqual([200, `The page at ${path}`]);
	}
	const response = await fetch(`${url}/docs/%3Cb%3E`);
	expect(response.status).toBe(404);
	expect(response.headers.get("content-type")).toContain("text/html");
	const text = await response.text();
	expect(text).toContain("There is nothing at <code>/docs/&lt;b&gt;</code>.");
	expect(text).toContain('<a href="/">Open the explorer');
	const near = await (await fetch(`${url}/reports/who-fundd-whom`)).text();
	expect(near).toContain('Was this meant: <a href="/reports/who-funded-whom">/reports/who-funded-whom</a>');
	expect(near).toContain('<a href="/reports">All reports</a>');
	expect(await (await fetch(`${url}/nope?lang=fr`)).text()).toContain("Il n’y a rien à l’adresse <code>/nope</code>.");
	expect((await fetch(`${url}/assets/never-was.js`)).status).toBe(404);
});

it("shows what is not there as the page would, by its letters, its name and its colours in both themes, and without its scripts", async () => {
	const text = await (await fetch(`${url}/nope`)).text();
	expect(text).toMatch(/<a class="brand" href="\/"[^>]*><svg.*Chronograph<\/a>/s);
	expect(text).toContain('url("/assets/inter-1.woff2")');
	expect(text).not.toContain("<script");
	const tokens = await readFile("client/styles/tokens.css", "utf8");
	for (const theme of [/:root \{.*?\}/s, /(?:scheme: dark\)|theme="dark"\]).*?\}/s]) {
		const [own, page] = [text, tokens].map((css) => theme.exec(css)?.[0].match(/--\w+: #\w+/g));
		expect(own?.length).toBeGreaterThan(5);
		expect(page).toEqual(expect.arrayContaining(own ?? []));
	}
});

it("lets other pages show in a frame what is made to be embedded, and nothing else", async () => {
	const framedBy = async (path: string) =>
		/frame-ancestors ([^;]+)/.exec((await fetch(url + path)).headers.get("content-security-policy") ?? "")?.[1];
	for (const path of ["/?embed", "/stories/musk-and-openai/3?embed", "/?lang=en&embed="])
		expect(await framedBy(path)).toBe("*");
	for (const path of ["/", "/?embedded", "/?a=embed", "/reports", "/embed"])
		expect(await framedBy(path)).toBe("'self'");
});

it("goes on where a new build took a file away: that answer alone ends", async () => {
	await rm(join(folder, "assets", "gone.js"));
	await expect(fetch(`${url}/assets/gone.js`).then((response) => response.text())).rejects.toThrow();
	expect((await fetch(url)).status).toBe(200);
});
