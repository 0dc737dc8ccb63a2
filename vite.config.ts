import preact from "@preact/preset-vite";
import { defineConfig } from "vite";

const server = "http://127.0.0.1:4000";

/** The page; `scripts/build.ts` says where a build goes. In development the API is asked of a server on its usual port. */
export default defineConfig({
	root: "client",
	publicDir: false,
	plugins: [preact()],
	// Cytoscape is one large chunk, fetched beside the page and not before it.
	build: { outDir: "../dist/client/by-hand", emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 700 },
	server: {
		proxy: {
			"/graphql": server,
			"/health": server,
			"/reports": {
				target: server,
				// `/reports/name.csv` is a file of the server, `/reports/name` a view of the page.
				bypass: ({ url = "" }) => (/\.(csv|json)(\?|$)/.test(url) ? undefined : "/index.html"),
			},
		},
	},
});
