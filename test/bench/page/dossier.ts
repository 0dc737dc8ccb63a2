import type { Page } from "@playwright/test";
import type cytoscape from "cytoscape";
import { writeLink } from "../../../client/store/link.ts";
import { plainView } from "../../../client/store/linked-view.ts";
import { emptyScene } from "../../../client/store/scene.ts";
import { type Measure, screen } from "./measure.ts";

const TIMES = 5;

/** The details of a node of a running Chronograph: from the click on it until its first facts can be read. */
export const dossier: Measure = {
	name: "Opening the details of an entity",
	run: async ({ browser, server, entity }) => {
		if (server === null || entity === null) return [];
		const link = writeLink({ ...plainView, time: null, scene: { ...emptyScene, nodes: [entity] } });
		const took: number[] = [];
		for (let count = 0; count < TIMES; count++) {
			const page = await browser.newPage({ viewport: screen });
			await page.goto(`${server}#${link}`);
			await page.waitForLoadState("networkidle");
			const at = await whereIs(page, entity);
			await page.evaluate(watch);
			await page.mouse.click(at.x, at.y);
			const seen = await page.waitForFunction(() => window.firstFacts);
			took.push((await seen.jsonValue()) ?? Number.NaN);
			await page.close();
		}
		took.sort((a, b) => a - b);
		return [
			{ what: "facts of it", value: await factsOf(server, entity), unit: "" },
			{ what: "its first facts seen after", value: took[Math.floor(TIMES / 2)] ?? 0, unit: "ms", atMost: 300 },
			{ what: "slowest of five", value: took.at(-1) ?? 0, unit: "ms" },
		];
	},
};

declare global {
	interface Window {
		/** Milliseconds from the press of the pointer until facts are drawn. */
		firstFacts?: number;
	}
}

/**
 * Waits for the press of the pointer, then for the frame in which rows of facts are there; what is there in a frame is seen
 * once the next one begins. It is text, for what runs TypeScript would have it call a helper that no page has.
 */
const watch = `addEventListener("pointerdown", ({ timeStamp }) => {
	const look = () => {
		if (document.querySelector(".fact-row .fact-line") === null) requestAnimationFrame(look);
		else requestAnimationFrame((now) => { window.firstFacts = now - timeStamp; });
	};
	requestAnimationFrame(look);
}, { capture: true, once: true })`;

async function whereIs(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
	const found = await page.waitForFunction((wanted) => {
		const host = document.querySelector(".graph .__________cytoscape_container");
		if (host === null) return null;
		const { cy }: { cy: cytoscape.Core } = Reflect.get(host, "_cyreg");
		const node = cy.getElementById(wanted).nodes()[0];
		if (node === undefined) return null;
		const [{ left, top }, { x, y }] = [host.getBoundingClientRect(), node.renderedPosition()];
		return { x: left + x, y: top + y };
	}, id);
	return (await found.jsonValue()) ?? { x: 0, y: 0 };
}

async function factsOf(server: string, id: string): Promise<number> {
	const answer = await fetch(new URL("graphql", server), {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({
			query: "query ($id: ID!) { entity(id: $id) { relationships(first: 1) { totalCount } } }",
			variables: { id },
		}),
	});
	return (await answer.json()).data.entity.relationships.totalCount;
}
