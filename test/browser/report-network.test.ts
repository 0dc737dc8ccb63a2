import type { Page } from "@playwright/test";
import { test } from "vitest";
import { drawn, seen } from "../helpers/page.ts";
import { useServed } from "../helpers/served.ts";

const served = useServed();

interface Answered {
	readonly data?: {
		readonly runReport?: {
			readonly columns: readonly { readonly name: string }[];
			readonly rows: readonly unknown[][];
		};
	};
}

async function networkOf(page: Page, address: string) {
	await page.goto(`${served.url()}reports/${address}#network`);
	const network = page.getByRole("region", { name: "Network", exact: true });
	return {
		lines: network.locator(".network-ties").getByRole("listitem"),
		legend: network.locator(".chart-legend").getByRole("listitem"),
	};
}

test("a network of owners draws who holds what directly as the explorer does ownership, and how much", async () => {
	const page = await served.newPage();
	const { lines, legend } = await networkOf(page, "who-owns-what-share");
	await seen(lines).toHaveText([/^Alphabet→Share: not stated, last attested .*→DeepMind$/]);
	await seen(legend).toHaveText(["Ownership & structure", "with a date"]);
	await seen.poll(async () => (await drawn(page, ".network-picture")).length).toBe(2);
});

test("lines that are only claimed or planned are told apart as in the explorer, and the legend says so", async () => {
	const page = await served.newPage();
	const { lines, legend } = await networkOf(page, "who-funded-whom?standings=REPORTED,CLAIMED,PLANNED");
	await seen(legend).toHaveText(["Funding", "with a date", "no date given", "claimed", "planned"]);
	await seen(lines.filter({ hasText: "donation, by 15 Mar 2023, claimed" })).toHaveCount(1);
	await seen(lines.filter({ hasText: "Microsoft" })).toHaveText(["Microsoft→investment, Mar–Sep 2019→OpenAI"]);
});

test("where no row ties anybody, that is said, and no count of nothing", async () => {
	const page = await served.newPage();
	// Of a deal whose funder no source names, only who got it is known.
	await page.route("**/graphql", async (route) => {
		const response = await route.fetch();
		const body: Answered = await response.json();
		const answer = body.data?.runReport;
		const place = answer?.columns.findIndex(({ name }) => name === "funders") ?? -1;
		for (const row of answer?.rows ?? []) row[place] = [];
		await route.fulfill({ response, json: body });
	});
	await page.goto(`${served.url()}reports/who-funded-whom#network`);
	await seen(page.getByText("No row ties anybody to anybody.")).toBeVisible();
	await seen(page.getByText(/^0 ties/)).toHaveCount(0);
});
