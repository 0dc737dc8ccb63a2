import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../../bin/stale.js";
import { packageRoot } from "../../../server/config/package-root.ts";

describe("a build", () => {
	it("is as fresh for a command that is given in another folder", async () => {
		const sources = ["scripts", "package.json"];
		const here = await fingerprint(sources);
		process.chdir(tmpdir());
		try {
			expect(await fingerprint(sources)).toBe(here);
		} finally {
			process.chdir(packageRoot);
		}
		expect(await fingerprint(["scripts"])).not.toBe(here);
	});
});
