import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type StalePart, staleParts, stampOf } from "../bin/stale.js";
import { run } from "./run.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** How a part is made. The mark tells its sources from others. */
const make: Readonly<Record<StalePart["name"], (mark: string) => Promise<void>>> = {
	server: () => run("node_modules/typescript/bin/tsc", ["-p", "server"]),
	client: async (mark) => {
		// Beside the last one and not in its place: a server that runs goes on with the files it began with.
		const folder = clientFolder(mark);
		const options = ["--logLevel", "warn", "--outDir", folder, "--emptyOutDir"];
		// Whoever has it built, a test among them: the page is the one that users get.
		await run("node_modules/vite/bin/vite.js", ["build", ...options], { NODE_ENV: "production" });
		await compress(folder);
		await removeOld([folder, await currentClientFolder()]);
	},
};

const clients = join(root, "dist/client");
const clientFolder = (mark: string): string => join(clients, mark.slice(0, 12));
const currentClientFolder = async (): Promise<string> =>
	clientFolder(await readFile(stampOf("client"), "utf8").catch(() => ""));

/** How many builds there may be: a server goes on with the one that it was started with. */
const keptBuilds = 6;

async function removeOld(inUse: readonly string[]): Promise<void> {
	const all = await Promise.all(
		(await readdir(clients)).map(async (name) => {
			const folder = join(clients, name);
			return { folder, made: (await stat(folder)).mtimeMs };
		}),
	);
	const old = all
		.toSorted((a, b) => b.made - a.made)
		.slice(keptBuilds)
		.filter(({ folder }) => !inUse.includes(folder));
	await Promise.all(old.map(({ folder }) => rm(folder, { recursive: true, force: true })));
}

/** Brotli and gzip beside every text of the client: they are served as they lie there. */
async function compress(folder: string): Promise<void> {
	const files = await readdir(folder, { recursive: true });
	await Promise.all(
		files
			.filter((file) => /\.(js|css|html|svg|json|txt)$/.test(file))
			.map(async (file) => {
				const content = await readFile(join(folder, file));
				// Once a build, for every reader: the last tenth costs a second.
				const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
				await writeFile(join(folder, `${file}.br`), await promisify(brotliCompress)(content, quality));
				await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(content, { level: 9 }));
			}),
	);
}

/** Makes what is older than its sources: server and client in `dist/`. Says so on stderr where there is something to do. */
export async function build(): Promise<void> {
	const stale = await staleParts();
	if (stale.length === 0) return;
	process.stderr.write(`Building the ${stale.map(({ name }) => name).join(" and the ")} …\n`);
	await mkdir(join(root, "dist"), { recursive: true });
	await run("node_modules/@graphql-codegen/cli/esm/bin.js", ["--config", "codegen.ts", "--silent"]);
	await Promise.all(
		stale.map(async ({ name, mark }) => {
			await make[name](mark);
			await writeFile(stampOf(name), mark);
		}),
	);
}
