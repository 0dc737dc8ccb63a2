import { expect, it } from "vitest";
import { shapeOf, sizeOf } from "../../../client/graph-view/marks.ts";

it("a source is a page, higher than wide, and no company", () => {
	for (const onPath of [false, true]) {
		const [source, company] = (["SOURCE", "COMPANY"] as const).map((label) => sizeOf(shapeOf[label], onPath, label));
		expect(source?.height).toBeGreaterThan(1.25 * (source?.width ?? Number.NaN));
		expect(company?.height).toBe(company?.width);
	}
});
