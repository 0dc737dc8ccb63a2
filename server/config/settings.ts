import { z } from "zod";

const text = z.string();
const port = z.coerce.number({ error: "must be a number" }).int().min(0).max(65_535);
const milliseconds = z.coerce.number({ error: "must be a number of milliseconds" }).int().min(100).max(600_000);
const neo4jUri = z
	.string()
	.regex(
		/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/,
		"must begin with neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc://",
	);

/**
 * Every setting, as a variable of the environment: its check and what it means.
 * `docs/settings.md` is held to this list by a test.
 */
export const settings = z.object({
	HOST: text
		.default("127.0.0.1")
		.describe("The address to listen on. Anything but a loopback address opens the server to your network."),
	PORT: port
		.optional()
		.describe(
			"The port to listen on: 4000, or the next free one where 4000 is taken and nothing is set. 0 is any free one.",
		),
	NEO4J_URI: neo4jUri
		.optional()
		.describe("A Neo4j 2026 or Aura of yours. Unset: Chronograph manages a local one by itself."),
	NEO4J_USERNAME: text.default("neo4j").describe("The user for NEO4J_URI."),
	NEO4J_PASSWORD: text.optional().describe("The password for NEO4J_URI."),
	NEO4J_DATABASE: text.default("neo4j").describe("The database on NEO4J_URI."),
	QUERY_TIMEOUT: milliseconds.default(30_000).describe("Milliseconds after which the database ends a query."),
	CHRONOGRAPH_HOME: text
		.optional()
		.describe("Where the managed Neo4j keeps its data: `.chronograph` beside package.json."),
	CHRONOGRAPH_HEAP: z
		.string()
		.regex(/^[1-9]\d*[mg]$/i, "must be a size as Java writes it, such as 512m or 2g")
		.optional()
		.describe(
			"The most memory that the managed Neo4j's heap may take: an eighth of what there is, of 512 MB to 2 GB. Imports that change tens of thousands of records want more.",
		),
	CHRONOGRAPH_PAGE_CACHE: z
		.string()
		.regex(/^[1-9]\d*[mg]$/i, "must be a size such as 512m or 2g")
		.optional()
		.describe(
			"The most memory in which the managed Neo4j keeps pages of its files: an eighth of what there is, of 128 MB to 2 GB.",
		),
	CHRONOGRAPH_JVM_FLAGS: text
		.default("")
		.describe("More flags for the Java that runs the managed Neo4j, separated by spaces."),
	CHRONOGRAPH_CACHE: text
		.optional()
		.describe("Where Neo4j's jars are kept, shared by all checkouts: the platform's cache folder."),
	CHRONOGRAPH_MAVEN_REPOSITORY: z.url().optional().describe("A mirror of Maven Central to fetch Neo4j's jars from."),
	CHRONOGRAPH_DATA: text
		.optional()
		.describe("The folder whose data sets are imported where the database is empty: `data` beside package.json."),
	CHRONOGRAPH_REPORTS: text
		.optional()
		.describe("Folders of saved reports beside the bundled ones, separated as in PATH."),
	CHRONOGRAPH_DRAFTS: z
		.enum(["0", "1"])
		.default("0")
		.describe(
			"`1`: whoever sits at this machine may write, try and save reports in the page. Refused where HOST is not a loopback address.",
		),
	JAVA_HOME: text
		.optional()
		.describe(
			"The Java (21 or newer) for the managed Neo4j. Looked for in the usual places where it is unset or older.",
		),
	CORRECTIONS_TO: text
		.optional()
		.describe("Whom readers may ask for a correction, as an address or a link; shown on the page and in `datasets`."),
	LOG_LEVEL: z
		.enum(["silent", "error", "warn", "info", "debug"])
		.default("info")
		.describe("How much is written to the log."),
});

export type Settings = z.output<typeof settings>;
