import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { run } from "./run.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

interface Part {
	readonly name: string;
	/** Files and folders that it is made from. */
	readonly sources: readonly string[];
	/** @param mark tells these sources from others */
	readonly make: (mark: string) => Promise<void>;
}

const shared = ["package-lock.json", "tsconfig.json", "codegen.ts", "model", "scripts/build.ts"];

const parts: readonly Part[] = [
	{
		name: "server",
		sources: [...shared, "server"],
		make: () => run("node_modules/typescript/bin/tsc", ["-p", "server"]),
	},
	{
		name: "client",
		sources: [...shared, "client", "vite.config.ts", "server/graphql"],
		make: async (mark) => {
			// Beside the last one and not in its place: a server that runs goes on with the files it began with.
			const [folder, before] = [clientFolder(mark), await currentClientFolder()];
			const options = ["--logLevel", "warn", "--outDir", folder, "--emptyOutDir"];
			// Whoever has it built, a test among them: the page is the one that users get.
			await run("node_modules/vite/bin/vite.js", ["build", ...options], { NODE_ENV: "production" });
			await compress(folder);
			await removeBut([folder, before]);
		},
	},
];

const clients = join(root, "dist/client");
const clientFolder = (mark: string): string => join(clients, mark.slice(0, 12));
const stampOf = (name: string): string => join(root, "dist", `${name}.stamp`);
const currentClientFolder = async (): Promise<string> =>
	clientFolder(await readFile(stampOf("client"), "utf8").catch(() => ""));

async function removeBut(kept: readonly string[]): Promise<void> {
	const all = (await readdir(clients)).map((name) => join(clients, name));
	await Promise.all(all.filter((one) => !kept.includes(one)).map((one) => rm(one, { recursive: true, force: true })));
}

/** Every file below the given files and folders, in a fixed order, without what is generated. */
async function filesBelow(path: string): Promise<string[]> {
	const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => null);
	if (entries === null) return [path];
	const below = entries
		.filter((entry) => entry.name !== "generated")
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]));
	return (await Promise.all(below)).flat();
}

/** Tells files and folders of the project from what they were, wherever it is asked from. */
export async function fingerprint(sources: readonly string[]): Promise<string> {
	const hash = createHash("sha256").update(process.version);
	for (const file of (await Promise.all(sources.map(filesBelow))).flat()) {
		const content = await readFile(join(root, file)).catch(() => "");
		hash
			.update(`${file.replaceAll("\\", "/")}\0`)
			.update(content)
			.update("\0");
	}
	return hash.digest("hex");
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
	const stale: (Part & { readonly stamp: string; readonly mark: string })[] = [];
	for (const part of parts) {
		const stamp = stampOf(part.name);
		const mark = await fingerprint(part.sources);
		if ((await readFile(stamp, "utf8").catch(() => "")) !== mark) stale.push({ ...part, stamp, mark });
	}
	if (stale.length === 0) return;
	process.stderr.write(`Building the ${stale.map(({ name }) => name).join(" and the ")} …\n`);
	await mkdir(join(root, "dist"), { recursive: true });
	await run("node_modules/@graphql-codegen/cli/esm/bin.js", ["--config", "codegen.ts", "--silent"]);
	await Promise.all(
		stale.map(async ({ make, stamp, mark }) => {
			await make(mark);
			await writeFile(stamp, mark);
		}),
	);
}
