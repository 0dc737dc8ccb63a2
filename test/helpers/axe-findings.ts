import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { source } from "axe-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** All that a theme changes: of what a page is made of, it changes nothing. */
export const rulesOfColour: readonly string[] = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds by WCAG 2.2 A and AA and its best practices, as it would be mended: the rule, the element, why.
 * @param only the rules to go by, where not all of them
 * @param within the part to look at, where not all of it: what lies over the page hides what is under it from a finger, too
 */
export async function axeFindings(
	page: Page,
	{ only, within }: { readonly only?: readonly string[]; readonly within?: string } = {},
): Promise<string[]> {
	// For frames it opens a page of its own, which costs as much as a small view's findings.
	const alone = page.frames().length === 1;
	// Its half a megabyte is read once a document, and says nothing back: Playwright would read all of that, too.
	const loaded = alone && (await page.evaluate(() => "axe" in window));
	const axe = new AxeBuilder({ page, axeSource: loaded ? "void 0" : `${source};void 0` }).setLegacyMode(alone);
	// What it would tell of all that is right costs as much as the finding itself.
	if (within !== undefined) axe.include(within);
	axe.options({ resultTypes: ["violations"], preload: false });
	const { violations } = await (only === undefined ? axe.withTags(tags) : axe.withRules([...only])).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.replaceAll("\n", " ")}`),
	);
}
