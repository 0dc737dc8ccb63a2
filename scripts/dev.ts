import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const watched: Readonly<Record<string, readonly string[]>> = {
	"generated types": ["node_modules/@graphql-codegen/cli/esm/bin.js", "--config", "codegen.ts", "--watch"],
	server: [
		"node_modules/tsx/dist/cli.mjs",
		"watch",
		"--clear-screen=false",
		"--include",
		"cypher/**",
		"--include",
		"server/**/*.graphql",
		"server/main.ts",
	],
	client: ["node_modules/vite/bin/vite.js"],
};

const children = Object.entries(watched).map(([name, args]) => {
	const child = spawn(process.execPath, [...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
	child.on("exit", (code) => {
		if (code) process.stderr.write(`The ${name} ended with ${code}.\n`);
		end();
	});
	return child;
});

let ending = false;
function end(): void {
	if (ending) return;
	ending = true;
	for (const child of children) child.kill("SIGTERM");
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
