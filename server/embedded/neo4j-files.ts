import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { pageCacheSize } from "./memory.ts";

/** What says on a command line whose Neo4j it is: the last arguments, both of this home. */
export const homeArguments = (home: string): readonly [string, string] => [
	`--home-dir=${home}`,
	`--config-dir=${join(home, "conf")}`,
];

/** In which folder, below that of the real one, a Neo4j runs for nothing but to show which classes it needs. */
export const trainingHome = (home: string): string => join(home, "training");

export const logFiles = (home: string) => ({
	/** What Neo4j tells its user. */
	neo4j: join(home, "logs", "neo4j.log"),
	/** What the JVM itself has to say, of one start. */
	jvm: join(home, "logs", "jvm.log"),
});

/** In which folder Neo4j keeps what makes a store a store: there is none before its first start. */
export const dataFolder = (home: string): string => join(home, "data");

/**
 * Writes Neo4j's own configuration: Bolt on this machine's loopback address alone, nothing sent to anybody,
 * memory bounded, and a stop that waits for no silence on the wire.
 */
export async function writeConf(
	home: string,
	port: number,
	more: Readonly<Record<string, string>> = {},
): Promise<void> {
	const conf = {
		"server.default_listen_address": "127.0.0.1",
		"server.bolt.listen_address": `127.0.0.1:${port}`,
		"server.bolt.advertised_address": `127.0.0.1:${port}`,
		"server.http.enabled": "false",
		"server.https.enabled": "false",
		"dbms.usage_report.enabled": "false",
		"dbms.fleet_manager.enabled": "false",
		"server.fleet_discovery.enabled": "false",
		"server.memory.pagecache.size": pageCacheSize(),
		"db.tx_log.preallocate": "false",
		"db.tx_log.rotation.size": "16m",
		"db.tx_log.rotation.retention_policy": "64M size",
		"dbms.security.allow_csv_import_from_file_urls": "false",
		"internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
		// Else a statement is planned anew for 1, 10, 100 … ids or letters, which takes longer than to answer it.
		"internal.cypher.use_parameter_size": "false",
		"internal.dbms.bolt.netty_server_shutdown_quiet_period_duration": "0s",
		"internal.dbms.bolt.netty_server_shutdown_timeout": "1s",
		"internal.server.bolt.connection_shutdown_wait_time": "1s",
		"internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
		"db.shutdown_transaction_end_timeout": "500ms",
		"internal.db.transaction.shutdown_terminated_transaction_wait_timeout": "500ms",
		...more,
	};
	const lines = Object.entries(conf).map(([key, value]) => `${key}=${value}\n`);
	await mkdir(join(home, "conf"), { recursive: true });
	await mkdir(join(home, "logs"), { recursive: true });
	await writeFile(join(home, "conf", "neo4j.conf"), `# Written anew at each start.\n${lines.join("")}`);
}

/** One argument in the format of the files that `java @FILE` reads. */
const quoted = (argument: string): string => `"${argument.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"\n`;

/**
 * Writes the JVM's arguments into a file: 225 jars would make a command line longer than Windows allows.
 * @returns the argument that has `java` read it
 */
export async function writeJvmArguments(
	home: string,
	name: string,
	flags: readonly string[],
	jars: readonly string[],
): Promise<string> {
	const file = join(home, "conf", `${name}.args`);
	await mkdir(join(home, "conf"), { recursive: true });
	await writeFile(file, [...flags, "-cp", jars.join(delimiter)].map(quoted).join(""));
	return `@${file}`;
}

/** What the JVM needs to run Neo4j; `-Dfile.encoding` and the like are Neo4j's own affair. */
export const jvmFlags = (heap: string): readonly string[] => [
	"-Xms128m",
	`-Xmx${heap}`,
	"-XX:+UseSerialGC",
	"--add-opens=java.base/java.nio=ALL-UNNAMED",
	"--add-opens=java.base/java.io=ALL-UNNAMED",
	"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
	"--enable-native-access=ALL-UNNAMED",
];

/**
 * The whole environment of Neo4j's JVM: the caller's own could change its home, its flags or its proxies.
 * The locale is what lets it read paths that are not plain ASCII.
 */
export const jvmEnvironment = (home: string): NodeJS.ProcessEnv => ({
	LC_ALL: process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8",
	NEO4J_HOME: home,
	NEO4J_CONF: join(home, "conf"),
});
