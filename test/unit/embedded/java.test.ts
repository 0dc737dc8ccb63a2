import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findJava, usualPlaces } from "../../../server/embedded/java.ts";

let folder = "";
beforeAll(async () => {
	folder = await realpath(await mkdtemp(join(tmpdir(), "javas of all ages ")));
});
afterAll(() => rm(folder, { recursive: true }));

/** A folder with a program that answers as Java of this version does. */
async function java(place: string, version: string, options: { release?: boolean } = {}): Promise<string> {
	const home = join(folder, place);
	await mkdir(join(home, "bin"), { recursive: true });
	if (options.release !== false) await writeFile(join(home, "release"), `JAVA_VERSION="${version}"\n`);
	const answer = [
		"Property settings:",
		`    java.home = ${home}`,
		"    java.vendor = Test",
		`    java.version = ${version}`,
		`    java.vm.version = ${version}+1`,
	].join("\n");
	const program = join(home, "bin", "java");
	await writeFile(program, `#!${process.execPath}\nprocess.stderr.write(${JSON.stringify(`${answer}\n`)});\n`);
	await chmod(program, 0o755);
	return home;
}

describe("Java is taken", () => {
	it("from JAVA_HOME, before a newer one of the PATH", async () => {
		const home = await java("a/own", "21.0.4");
		const command = join(await java("a/path", "25.0.1"), "bin", "java");
		expect(await findJava({ home, command, folders: [] })).toMatchObject({ home, version: 21 });
	});

	it("from the PATH where that of JAVA_HOME is too old", async () => {
		const home = await java("b/own", "1.8.0_402");
		const path = await java("b/path", "22");
		const found = await findJava({ home, command: join(path, "bin", "java"), folders: [] });
		expect(found).toMatchObject({ home: path, command: join(path, "bin", "java"), version: 22 });
	});

	it("else the newest of the usual places, whether or not it says its version in a file", async () => {
		await java("c/jdk-17", "17.0.9");
		await java("c/jdk-24", "24");
		const newest = await java("c/jdk-25", "25.0.3", { release: false });
		await java("c/jdk-21", "21.0.2");
		await mkdir(join(folder, "c", "empty"));
		const old = join(await java("c-path/jdk", "17.0.9"), "bin", "java");
		const found = await findJava({ command: old, folders: [join(folder, "c", "*"), join(folder, "nowhere", "*")] });
		expect(found).toMatchObject({ home: newest, version: 25 });
	});

	it("not from a folder whose program is gone", async () => {
		await mkdir(join(folder, "d", "left"), { recursive: true });
		await writeFile(join(folder, "d", "left", "release"), 'JAVA_VERSION="25"\n');
		const there = await java("d/there", "21");
		expect(await findJava({ folders: [join(folder, "d", "*")] })).toMatchObject({ home: there });
	});

	it("deeper below a folder of any name, as macOS keeps it", async () => {
		const there = await java("e/temurin/Contents/Home", "21");
		expect(await findJava({ folders: [join(folder, "e", "*", "Contents/Home")] })).toMatchObject({ home: there });
	});
});

it("a Java that is too old is named once, with its release", async () => {
	const home = await java("f/old", "20.0.1");
	const search = findJava({ home, command: join(home, "bin", "java"), folders: [join(folder, "f", "*")] });
	await expect(search).rejects.toMatchObject({
		code: "NO_JAVA",
		message: expect.stringContaining(`only Java 20 in ${home} was found.`),
	});
});

it("the usual places begin with JAVA_HOME and the PATH", () => {
	expect(usualPlaces("/opt/mine")).toMatchObject({ home: "/opt/mine", command: "java" });
});
