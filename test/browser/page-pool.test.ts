import { describe, expect, test } from "vitest";
import { useServed } from "../helpers/served.ts";

const served = useServed();

describe("a page that crashes", () => {
	const shared = served.sharedPage((page) => page.setContent("<p>There it is.</p>"));

	test.fails("fails the test that it is in", async () => {
		const crashed = shared().waitForEvent("crash");
		await shared()
			.goto("chrome://crash")
			.catch(() => undefined);
		await crashed;
	});

	test("and not the next, which has the page anew", async () => {
		expect(await shared().locator("body").textContent()).toContain("There it is.");
	});
});
