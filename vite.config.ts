import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";

/** `scripts/dev.ts` says where its server is. */
const server = process.env.CHRONOGRAPH_SERVER ?? "http://127.0.0.1:4000";

/**
 * Has the browser fetch what draws the picture beside the page's own script, which would ask for it only once it runs. It is
 * not to hold that up; a reader of reports has it for later.
 */
const preloadPicture: Plugin = {
	name: "preload-picture",
	transformIndexHtml: {
		order: "post",
		handler: (html, { bundle = {} }) => {
			const chunks = Object.values(bundle).filter((each) => each.type === "chunk");
			const picture = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith("/graph-view/graph-view.ts"));
			const files = picture === undefined ? [] : [picture.fileName, ...picture.imports];
			return files
				.filter((file) => !html.includes(file))
				.map((file) => ({
					tag: "link",
					attrs: { rel: "modulepreload", crossorigin: true, fetchpriority: "low", href: `/${file}` },
					injectTo: "head",
				}));
		},
	},
};

/** The page; `scripts/build.ts` says where a build goes. In development the API is asked of a server. */
export default defineConfig({
	root: "client",
	publicDir: false,
	// Of this checkout alone, even where others use the same `node_modules`.
	cacheDir: "../dist/vite",
	plugins: [preact(), preloadPicture],
	// Cytoscape is one large chunk, fetched beside the page and not before it.
	build: {
		outDir: "../dist/client/by-hand",
		emptyOutDir: true,
		target: "es2022",
		chunkSizeWarningLimit: 700,
		rolldownOptions: {
			output: {
				codeSplitting: {
					// All that `main.tsx` imports as one file, rather than the fifty that later ones share parts of. It stays apart itself:
					// it waits for words that may need something of that file, which must be there by then.
					groups: [
						{
							name: (id, modules) =>
								modules.getModuleInfo(id)?.importers.some((each) => each.endsWith("/client/main.tsx")) ? "page" : null,
						},
						// What parts of the page share with the picture, as one file too: each costs a head of its own.
						{
							name: "palette",
							test: /\/(graph-view\/(palette|viewport|words\/short-date)|model\/quotation-marks)\.ts$/,
						},
					],
				},
			},
		},
	},
	server: {
		proxy: {
			"/graphql": server,
			"/health": server,
			"/schema.graphql": server,
			"/drafts": server,
			"/reports": {
				target: server,
				// `/reports/name.csv` is a file of the server, `/reports/name` a view of the page.
				bypass: ({ url = "" }) => (/\.[a-z]+(\?|$)/.test(url) ? undefined : "/index.html"),
			},
		},
	},
});
