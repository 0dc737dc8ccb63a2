import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gexf } from "../../../client/export/gexf.ts";
import { graphml } from "../../../client/export/graphml.ts";
import { packageRoot } from "../../../server/config/package-root.ts";
import { pythonWith, run } from "../../helpers/python.ts";
import { about, smallView } from "./view.ts";

type Attributes = Readonly<Record<string, unknown>>;
type Edge = readonly [id: string, from: string, to: string, Attributes];
interface Read {
	readonly graphml: { readonly nodes: Record<string, Attributes>; readonly edges: Edge[]; readonly graph: Attributes };
	readonly gexf: { readonly nodes: Record<string, Attributes>; readonly edges: Edge[]; readonly mode: string };
}

describe("networkx, which is not ours, reads", () => {
	const folder = mkdtempSync(join(tmpdir(), "chronograph-networkx-"));
	let read: Read;

	beforeAll(async () => {
		const files = [join(folder, "view.graphml"), join(folder, "view.gexf")] as const;
		writeFileSync(files[0], graphml(smallView));
		writeFileSync(files[1], gexf(smallView));
		const python = await pythonWith("networkx==3.6.1");
		read = JSON.parse(await run(python, [join(packageRoot, "test/unit/export/read.py"), ...files]));
	}, 180_000);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const ids = smallView.nodes.map(({ id }) => id);
	const ends = smallView.relationships.map(({ id, from, to }) => [id, from, to]);

	it("GraphML: nodes, parallel relationships, bounds, amounts by currency, and what the file says of itself", () => {
		const { nodes, edges, graph } = read.graphml;
		expect(Object.keys(nodes)).toEqual(ids);
		expect(edges.map(([id, from, to]) => [id, from, to]).sort()).toEqual(ends);
		expect(edges.find(([id]) => id === "fact/one")?.[3]).toMatchObject({
			period: "2015/2018",
			startLatest: "2015-12-31",
			doubtful: true,
		});
		expect(nodes["funding/d"]).toMatchObject({ amountEUR: 2500.5, currency: "EUR" });
		expect(graph).toMatchObject({ sentence: about.sentence, cite: "A set, CC BY 4.0.", link: about.link });
	});

	it("GEXF 1.3: the same, and spells from the first to the last day that is possible", () => {
		const { nodes, edges, mode } = read.gexf;
		expect(mode).toBe("dynamic");
		expect(Object.keys(nodes)).toEqual(ids);
		expect(edges.map(([id, from, to]) => [id, from, to]).sort()).toEqual(ends);
		expect(nodes["funding/c"]).toMatchObject({
			spells: [["2015-01-01", "2018-12-31"]],
			startLatest: "2015-12-31",
			amountUSD: 1e9,
		});
		// An end that is not known is left open, which networkx has as the word "None".
		expect(nodes["company/b"]?.spells).toEqual([["2015-12-11", "None"]]);
		expect(nodes["statement/f"]?.spells).toEqual([["None", "2018-12-31"]]);
		expect(nodes["person/a"]).not.toHaveProperty("spells");
		expect(edges.find(([id]) => id === "fact/one")?.[3]).toMatchObject({ spells: [["2015-01-01", "2018-12-31"]] });
	});
});
