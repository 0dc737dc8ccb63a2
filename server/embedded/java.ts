import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { EmbeddedError } from "./embedded-error.ts";

const run = promisify(execFile);

/** The oldest Java that the pinned Neo4j runs on. */
export const oldestJava = 21;

/** A Java that was found. */
export interface Java {
	/** Its program. */
	readonly command: string;
	readonly home: string;
	/** Its feature release: 21, 25. */
	readonly version: number;
	/** Its whole version, which tells one build from another. */
	readonly build: string;
}

/** Where Java is looked for, in this order. */
export interface JavaPlaces {
	/** `JAVA_HOME`, where it is set. */
	readonly home?: string | undefined;
	/** A program to be found on the PATH. */
	readonly command?: string | undefined;
	/** Folders that hold one Java a folder, or the pattern of a deeper place: `*` stands for one folder of any name. */
	readonly folders: readonly string[];
}

/** Where Debian, SDKMAN, macOS, Homebrew and Windows keep their Javas. */
export function usualPlaces(javaHome: string | undefined): JavaPlaces {
	const home = homedir();
	const folders =
		process.platform === "win32"
			? ["Java", "Eclipse Adoptium", "Microsoft", "Zulu", "Amazon Corretto", "BellSoft", "Semeru"].map((vendor) =>
					join("C:\\Program Files", vendor, "*"),
				)
			: [
					"/usr/lib/jvm/*",
					"/usr/java/*",
					"/opt/java/*",
					"/Library/Java/JavaVirtualMachines/*/Contents/Home",
					join(home, "Library/Java/JavaVirtualMachines/*/Contents/Home"),
					"/opt/homebrew/opt/*/libexec/openjdk.jdk/Contents/Home",
					"/usr/local/opt/*/libexec/openjdk.jdk/Contents/Home",
					"/home/linuxbrew/.linuxbrew/opt/*/libexec",
				];
	const shared = [join(home, ".sdkman/candidates/java/*"), join(home, ".jdks/*"), join(home, ".jenv/versions/*")];
	return { home: javaHome, command: "java", folders: [...folders, ...shared] };
}

const program = (home: string): string => join(home, "bin", process.platform === "win32" ? "java.exe" : "java");

/** 25 of "25.0.3", 8 of "1.8.0_402". */
function featureRelease(version: string): number {
	const [first, second] = version.split(/[._+-]/).map(Number);
	return (first === 1 ? second : first) ?? Number.NaN;
}

/** Asks a Java for its own home and version. */
async function ask(command: string): Promise<Java | undefined> {
	try {
		const { stderr } = await run(command, ["-XshowSettings:properties", "-version"], { timeout: 20_000 });
		const property = (name: string) =>
			stderr.match(new RegExp(`^\\s+${name.replaceAll(".", "\\.")} = (.*?)\\r?$`, "m"))?.[1];
		const home = property("java.home");
		const version = property("java.version");
		if (home === undefined || version === undefined) return undefined;
		return { command: program(home), home, version: featureRelease(version), build: buildOf(property) };
	} catch {
		return undefined;
	}
}

const buildOf = (property: (name: string) => string | undefined): string =>
	`${property("java.vendor") ?? ""} ${property("java.vm.name") ?? ""} ${property("java.vm.version") ?? ""}`.trim();

/** Reads what stands in a Java's folder, without starting it where it says its version in a file. */
async function inspect(home: string): Promise<Java | undefined> {
	const command = program(home);
	const release = await readFile(join(home, "release"), "utf8").catch(() => "");
	const value = (key: string) => release.match(new RegExp(`^${key}="([^"]*)"`, "m"))?.[1];
	const version = value("JAVA_VERSION");
	if (version !== undefined && featureRelease(version) < oldestJava) {
		return { command, home, version: featureRelease(version), build: version };
	}
	// The one to be used is asked even so: a folder that a package left behind may hold this file without the program.
	return ask(command);
}

async function matching(pattern: string): Promise<string[]> {
	const star = pattern.indexOf("*");
	if (star < 0) return [pattern];
	const [parent, rest] = [pattern.slice(0, star), pattern.slice(star + 1)];
	const names = await readdir(parent).catch(() => []);
	return names.map((name) => `${parent}${name}${rest}`);
}

/**
 * The Java to run Neo4j with: that of `JAVA_HOME`, else that of the PATH, else the newest of the usual places.
 * @throws EmbeddedError `NO_JAVA` where none is of release 21 or newer
 */
export async function findJava(places: JavaPlaces): Promise<Java> {
	const tooOld: Java[] = [];
	const take = (java: Java | undefined): Java | undefined => {
		if (java === undefined) return undefined;
		if (java.version >= oldestJava) return java;
		tooOld.push(java);
		return undefined;
	};
	if (places.home !== undefined) {
		const java = take(await inspect(places.home));
		if (java !== undefined) return java;
	}
	if (places.command !== undefined) {
		const java = take(await ask(places.command));
		if (java !== undefined) return java;
	}
	const homes = (await Promise.all(places.folders.map(matching))).flat();
	const found = (await Promise.all(homes.map(inspect))).map(take).filter((java) => java !== undefined);
	const newest = found.sort((a, b) => b.version - a.version)[0];
	if (newest !== undefined) return newest;
	throw new EmbeddedError("NO_JAVA", noJava(places, tooOld));
}

function noJava(places: JavaPlaces, tooOld: readonly Java[]): string {
	const seen = [...new Set(tooOld.map(({ home, version }) => `Java ${version} in ${home}`))];
	const found = seen.length > 0 ? `only ${seen.join(", ")} was found` : "none was found";
	const where = [
		places.home === undefined ? "JAVA_HOME (which is not set)" : `JAVA_HOME (${places.home})`,
		"the PATH",
		...places.folders,
	].join(", ");
	return [
		`Neo4j needs Java ${oldestJava} or newer, and ${found}.`,
		`Install one (Debian and Ubuntu: apt-get install openjdk-21-jre-headless, or Temurin from adoptium.net; macOS: brew install openjdk; Windows: winget install EclipseAdoptium.Temurin.25.JRE; anywhere: sdk install java),`,
		"or set JAVA_HOME to the folder of one that you have,",
		"or set NEO4J_URI to a Neo4j that runs elsewhere.",
		`Looked in: ${where}.`,
	].join(" ");
}
