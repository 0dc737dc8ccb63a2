import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tsxWatch = ["node_modules/tsx/dist/cli.mjs", "watch", "--clear-screen=false"];
const codegen = ["node_modules/@graphql-codegen/cli/esm/bin.js", "--config", "codegen.ts", "--silent"] as const;
const including = (...globs: readonly string[]) => globs.flatMap((glob) => ["--include", glob]);

// The client's page needs them from its first request on.
await run(codegen[0], codegen.slice(1));

const watched: Readonly<Record<string, readonly string[]>> = {
	"generated types": [...tsxWatch, ...including("server/graphql/**/*.graphql", "client/api/*.graphql"), ...codegen],
	server: [...tsxWatch, ...including("cypher/**/*.cypher", "server/graphql/**/*.graphql"), "server/main.ts"],
	client: ["node_modules/vite/bin/vite.js"],
};

let ending = false;
const children = Object.entries(watched).map(([name, args]) => {
	const child = spawn(process.execPath, [...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
	child.on("exit", () => {
		if (!ending) process.stderr.write(`The watch of the ${name} has ended.\n`);
		end();
	});
	return child;
});

function end(): void {
	if (ending) return;
	ending = true;
	for (const child of children) child.kill("SIGTERM");
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
