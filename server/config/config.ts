import { delimiter, join } from "node:path";
import type { Environment } from "./env.ts";
import { isLoopback } from "./loopback.ts";
import { packageRoot } from "./package-root.ts";
import { type Settings, settings } from "./settings.ts";

/** A Neo4j that somebody else runs. */
export interface RemoteNeo4j {
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: string;
}

export interface Config {
	readonly host: string;
	/** Null: 4000, or the next free one. */
	readonly port: number | null;
	/** Null: the managed local one. */
	readonly neo4j: RemoteNeo4j | null;
	readonly queryTimeout: number;
	/** The folder of the managed Neo4j. */
	readonly home: string;
	/** The most that the managed Neo4j's heap may take, as Java writes it; null: by the memory that there is. */
	readonly heap: string | null;
	/** The most memory in which the managed Neo4j keeps pages of its files; null: by the memory that there is. */
	readonly pageCache: string | null;
	/** More flags for the managed Neo4j's JVM. */
	readonly jvmFlags: readonly string[];
	/** Null: the platform's own. */
	readonly cache: string | null;
	readonly mavenRepository: string | null;
	readonly dataFolder: string;
	/** Folders of saved reports beside the bundled one. */
	readonly reportFolders: readonly string[];
	/** Whether reports may be written, tried and saved in the page. */
	readonly drafts: boolean;
	readonly javaHome: string | null;
	readonly correctionsTo: string | null;
	readonly logLevel: Settings["LOG_LEVEL"];
}

/** Settings that do not hold together; the message says all that is wrong, a line each. */
export class ConfigError extends Error {
	override readonly name = "ConfigError";
	readonly code = "BAD_SETTING";
}

/** The checked configuration. @throws ConfigError */
export function readConfig(environment: Environment): Config {
	const parsed = settings.safeParse(environment);
	if (!parsed.success)
		throw new ConfigError(
			parsed.error.issues
				.map((issue) => {
					const name = String(issue.path[0]);
					return `The setting ${name} is ${JSON.stringify(environment[name])}: ${issue.message}.`;
				})
				.join("\n"),
		);
	const given = parsed.data;
	return {
		host: given.HOST,
		port: given.PORT ?? null,
		neo4j: remote(given),
		queryTimeout: given.QUERY_TIMEOUT,
		home: given.CHRONOGRAPH_HOME ?? join(packageRoot, ".chronograph"),
		heap: given.CHRONOGRAPH_HEAP ?? null,
		pageCache: given.CHRONOGRAPH_PAGE_CACHE ?? null,
		jvmFlags: given.CHRONOGRAPH_JVM_FLAGS.split(/\s+/).filter((flag) => flag !== ""),
		cache: given.CHRONOGRAPH_CACHE ?? null,
		mavenRepository: given.CHRONOGRAPH_MAVEN_REPOSITORY ?? null,
		dataFolder: given.CHRONOGRAPH_DATA ?? join(packageRoot, "data"),
		reportFolders: (given.CHRONOGRAPH_REPORTS ?? "").split(delimiter).filter((folder) => folder !== ""),
		drafts: draftsOn(given),
		javaHome: given.JAVA_HOME ?? null,
		correctionsTo: given.CORRECTIONS_TO ?? null,
		logLevel: given.LOG_LEVEL,
	};
}

function draftsOn({ CHRONOGRAPH_DRAFTS: set, HOST: host }: Settings): boolean {
	if (set === "1" && !isLoopback(host))
		throw new ConfigError(
			`CHRONOGRAPH_DRAFTS is 1, but HOST is ${host}: then anybody who reaches it could run Cypher of their own and write files here. Set HOST to 127.0.0.1, or leave CHRONOGRAPH_DRAFTS out.`,
		);
	return set === "1";
}

function remote(given: Settings): RemoteNeo4j | null {
	if (given.NEO4J_URI === undefined) return null;
	if (given.NEO4J_PASSWORD === undefined)
		throw new ConfigError(
			`NEO4J_URI is set to ${given.NEO4J_URI}, but NEO4J_PASSWORD is not: it is needed to log in there.`,
		);
	return {
		uri: given.NEO4J_URI,
		username: given.NEO4J_USERNAME,
		password: given.NEO4J_PASSWORD,
		database: given.NEO4J_DATABASE,
	};
}
