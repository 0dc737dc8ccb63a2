import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { packageRoot } from "../../server/config/package-root.ts";

const notCopied = new Set(["node_modules", "dist", ".git", ".chronograph", "test-results"]);

export interface CleanCheckout {
	readonly folder: string;
	remove(): Promise<void>;
}

/** As after `git clone` and `npm ci`, in a folder whose path has a space in it: nothing is built or generated. */
export async function cleanCheckout(): Promise<CleanCheckout> {
	const around = await mkdtemp(join(tmpdir(), "a clean clone "));
	const folder = join(around, "chronograph");
	await cp(packageRoot, folder, {
		recursive: true,
		filter: (from) => !notCopied.has(relative(packageRoot, from)) && !from.endsWith("generated"),
	});
	await symlink(join(packageRoot, "node_modules"), join(folder, "node_modules"), "junction");
	return { folder, remove: () => rm(around, { recursive: true, force: true, maxRetries: 5 }) };
}
