import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { EmbeddedError } from "./embedded-error.ts";
import type { Java } from "./java.ts";
import { dataFolder, jvmEnvironment, writeJvmArguments } from "./neo4j-files.ts";
import { errorCodeOf } from "./writable.ts";

const run = promisify(execFile);

const fileOf = (home: string): string => join(home, "password");
/** It is named so until a first start has succeeded with it. */
const newFileOf = (home: string): string => join(home, "password.new");

async function read(file: string): Promise<string | undefined> {
	try {
		return (await readFile(file, "utf8")).trim();
	} catch (error) {
		if (errorCodeOf(error) === "ENOENT") return undefined;
		throw error;
	}
}

/** The password that the store in `home` was begun with, or undefined before its first start. */
export const storedPassword = (home: string): Promise<string | undefined> => read(fileOf(home));

/**
 * Makes a random password, in a file that only its owner reads, and has Neo4j take it at its first start.
 * What a first start that never came up has left is thrown away: nobody could have written to it.
 * @throws EmbeddedError `PASSWORD_MISSING` where there is data whose password file is gone
 */
export async function setFirstPassword(home: string, java: Java, jars: readonly string[]): Promise<string> {
	const data = dataFolder(home);
	if ((await read(newFileOf(home))) !== undefined) {
		await rm(data, { recursive: true, force: true });
	} else if ((await readdir(data).catch(() => [])).length > 0) {
		throw new EmbeddedError(
			"PASSWORD_MISSING",
			`There is data in ${data}, but ${fileOf(home)}, which holds its password, is gone. Put that file back, or delete ${home} and start again: the bundled data sets are imported anew.`,
		);
	}
	const password = randomBytes(24).toString("hex");
	await writeFile(newFileOf(home), `${password}\n`, { mode: 0o600 });
	await chmod(newFileOf(home), 0o600);
	const flags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m"];
	const jvm = await writeJvmArguments(home, "admin", flags, jars);
	// The password is read from its file: on the command line every user of the machine could see it.
	const command = ["org.neo4j.cli.AdminTool", "dbms", "set-initial-password", `@${newFileOf(home)}`];
	try {
		await run(java.command, [jvm, ...command], { env: jvmEnvironment(home), cwd: home, timeout: 60_000 });
	} catch (error) {
		const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
		throw new EmbeddedError(
			"DID_NOT_START",
			`Neo4j's own tool could not set the first password in ${home}: ${said}. Delete that folder and start again.`,
			{ cause: error },
		);
	}
	return password;
}

/** Keeps the password of a first start that has succeeded. */
export async function keepFirstPassword(home: string): Promise<void> {
	await rename(newFileOf(home), fileOf(home));
}
