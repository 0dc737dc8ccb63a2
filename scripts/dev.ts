import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { type Config, readConfig } from "../server/config/config.ts";
import { readEnvironment } from "../server/config/env.ts";
import { listen } from "../server/listen.ts";
import { whenParentGone } from "../server/parent-gone.ts";
import { sentenceOf } from "../server/sentence.ts";
import { build } from "./build.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tsxWatch = ["node_modules/tsx/dist/cli.mjs", "watch", "--clear-screen=false"];
const codegen = ["node_modules/@graphql-codegen/cli/esm/bin.js", "--config", "codegen.ts", "--silent"];
const including = (...globs: readonly string[]) => globs.flatMap((glob) => ["--include", glob]);

const watched: Readonly<Record<string, readonly string[]>> = {
	"generated types": [...tsxWatch, ...including("server/graphql/**/*.graphql", "client/api/*.graphql"), ...codegen],
	server: [...tsxWatch, ...including("cypher/**/*.cypher", "server/graphql/**/*.graphql"), "server/main.ts"],
	client: ["node_modules/vite/bin/vite.js"],
};

/** The port that the server is to have, now and whenever an edit starts it again. @throws ListenError */
async function portFor({ host, port }: Config): Promise<number> {
	const probe = createServer();
	const free = await listen(probe, host, port);
	await new Promise((resolve) => probe.close(resolve));
	return free;
}

/** Where this machine reaches a server that listens there. */
function addressOf(host: string, port: number): string {
	const reached = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
	return `http://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
}

function watch(environment: NodeJS.ProcessEnv): void {
	let ending = false;
	const end = () => {
		if (ending) return;
		ending = true;
		for (const child of children) child.kill("SIGTERM");
	};
	const children = Object.entries(watched).map(([name, args]) => {
		const child = spawn(process.execPath, [...args], {
			cwd: root,
			env: environment,
			stdio: ["ignore", "inherit", "inherit"],
		});
		child.on("exit", () => {
			if (!ending) process.stderr.write(`The watch of the ${name} has ended.\n`);
			end();
		});
		return child;
	});
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
	if (environment.npm_lifecycle_event !== undefined) whenParentGone(end);
}

try {
	const config = readConfig(readEnvironment());
	// The server does not start without a page of its own, nor the page without the generated types.
	await build();
	const port = await portFor(config);
	watch({ ...process.env, PORT: String(port), CHRONOGRAPH_SERVER: addressOf(config.host, port) });
} catch (error) {
	process.stderr.write(`${sentenceOf(error)}\n`);
	process.exitCode = 1;
}
