// Writes server/embedded/jars.lock.json: every jar of Neo4j Community at one version, with its SHA-256 and size.
// For maintainers, who need Maven; those who start Chronograph do not.
//
//   node scripts/lock-neo4j.js 2026.08.1
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const roots = [
	{ groupId: "org.neo4j", artifactId: "neo4j" },
	{ groupId: "org.neo4j.app", artifactId: "neo4j-server" },
];

/** A project that depends on nothing but Neo4j, so that Maven resolves its closure as an application would get it. */
function projectFor(version) {
	const dependencies = roots
		.map(
			({ groupId, artifactId }) =>
				`<dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${version}</version></dependency>`,
		)
		.join("");
	return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>chronograph</groupId><artifactId>neo4j-closure</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependencies}</dependencies></project>\n`;
}

/** One line of `dependency:list`: group:artifact:type[:classifier]:version:scope:file, where a Windows file has a colon of its own. */
function parseLine(line) {
	const match = /^\s+([^:\s]+):([^:]+):jar:(?:([^:]+):)?([^:]+):(?:compile|runtime):(.+)$/.exec(line);
	if (match === null) return undefined;
	const [, groupId, artifactId, classifier, version, described] = match;
	const file = described.replace(/ -- module .*$/, "");
	const content = readFileSync(file);
	return {
		groupId,
		artifactId,
		version,
		...(classifier === undefined ? {} : { classifier }),
		size: content.length,
		sha256: createHash("sha256").update(content).digest("hex"),
	};
}

const version = process.argv[2];
if (version === undefined || !/^\d{4}\.\d{2}\.\d+$/.test(version)) {
	process.stderr.write("Usage: node scripts/lock-neo4j.js VERSION, for example 2026.08.1\n");
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "lock-neo4j-"));
try {
	writeFileSync(join(folder, "pom.xml"), projectFor(version));
	const list = join(folder, "list.txt");
	const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:list";
	const maven = spawnSync(
		process.platform === "win32" ? "mvn.cmd" : "mvn",
		["-B", "-q", goal, "-DincludeScope=runtime", "-DoutputAbsoluteArtifactFilename=true", `-DoutputFile=${list}`],
		{ cwd: folder, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" },
	);
	if (maven.error !== undefined || maven.status !== 0) {
		const why = maven.error?.message ?? `it ended with ${maven.status}`;
		throw new Error(`Maven could not resolve Neo4j ${version}: ${why}.`);
	}
	const coordinates = (jar) => [jar.groupId, jar.artifactId, jar.classifier ?? "", jar.version].join(":");
	const jars = readFileSync(list, "utf8")
		.split(/\r?\n/)
		.map((line) => parseLine(line))
		.filter((jar) => jar !== undefined)
		.sort((a, b) => (coordinates(a) < coordinates(b) ? -1 : 1));
	for (const { groupId, artifactId } of roots) {
		if (!jars.some((jar) => jar.groupId === groupId && jar.artifactId === artifactId && jar.version === version)) {
			throw new Error(`Maven's list holds no ${groupId}:${artifactId}:${version}: has its format changed?`);
		}
	}
	const lines = jars.map((jar) => `\t\t${JSON.stringify(jar)}`).join(",\n");
	const target = fileURLToPath(new URL("../server/embedded/jars.lock.json", import.meta.url));
	writeFileSync(target, `{\n\t"neo4j": ${JSON.stringify(version)},\n\t"jars": [\n${lines}\n\t]\n}\n`);
	const bytes = jars.reduce((sum, jar) => sum + jar.size, 0);
	process.stdout.write(`${jars.length} jars, ${(bytes / 1e6).toFixed(1)} MB: ${target}\n`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
