import { describe, expect, it } from "vitest";
import { requireVersion } from "../../../server/graph/version.ts";

const uri = "bolt://example";

describe("the version of Neo4j", () => {
	it.each(["2026.01.0", "2026.08.1", "2026.08-aura", "2027.02.0"])("%s will do", (version) => {
		expect(requireVersion(version, "community", uri)).toEqual({ version, edition: "community" });
	});

	it.each(["5.26.4", "5.27-aura", "4.4.0", "2025.12.1", ""])(
		"%j is too old, which is said with what to do",
		(version) => {
			expect(() => requireVersion(version, "enterprise", uri)).toThrow(
				/Neo4j at bolt:\/\/example is .*; Chronograph needs 2026 or newer\. Leave NEO4J_URI unset/,
			);
		},
	);
});
