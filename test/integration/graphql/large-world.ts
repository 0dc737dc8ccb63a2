import { cp, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { smallWorld } from "./api.ts";

const words = (text: string) => ({ en: text, fr: text });
const evidence = [{ chain: ["source/paper", "source/register"], locator: "p. 1", note: words("a note") }];

/**
 * A data set with the sources of the small world and so many people, each with a company of their own and one of every
 * kind of fact.
 */
export async function largeWorld(people: number): Promise<string> {
	const folder = join(await mkdtemp(join(tmpdir(), "chronograph large world ")), "large-world");
	await cp(smallWorld, folder, { recursive: true });
	const all = Array.from({ length: people }, (_, n) => `p${String(n).padStart(3, "0")}`);
	const files = {
		"people.yaml": all.map((p) => ({
			id: `person/${p}`,
			name: words(p),
			description: words(p),
			existence: { period: "1980/..", standing: "REPORTED", evidence },
		})),
		"companies.yaml": all.map((p) => ({ id: `company/${p}`, kind: "company", name: words(p), description: words(p) })),
		"products.yaml": [{ id: "product/thing", kind: "model", name: words("Thing"), description: words("a thing") }],
		"ties.yaml": all.map((p) => ({
			id: `fact/${p}-leads`,
			type: "LEADS",
			from: `person/${p}`,
			to: `company/${p}`,
			period: "2015/..",
			standing: "REPORTED",
			evidence,
		})),
		"funding.yaml": all.flatMap((p) => [
			{
				id: `funding/${p}-pledge`,
				kind: "pledge",
				name: words(p),
				amount: 100,
				currency: "EUR",
				precision: "EXACT",
				providers: [`person/${p}`],
				recipients: [`company/${p}`],
				period: "2016/2018",
				standing: "REPORTED",
				evidence,
			},
			{
				id: `funding/${p}-payment`,
				kind: "donation",
				name: words(p),
				amount: 10,
				currency: "EUR",
				precision: "EXACT",
				providers: [`person/${p}`],
				recipients: [`company/${p}`],
				paidUnder: `funding/${p}-pledge`,
				period: "2017",
				standing: "REPORTED",
				evidence,
			},
		]),
		"statements.yaml": all.map((p) => ({
			id: `statement/${p}`,
			name: words(p),
			speakers: [`person/${p}`],
			about: [`company/${p}`],
			text: p,
			textBasis: "ORIGINAL",
			language: "en",
			medium: "post",
			period: "2018-01-01",
			standing: "CONFIRMED",
			evidence,
		})),
		"events.yaml": all.map((p) => ({
			id: `event/${p}`,
			kind: "meeting",
			name: words(p),
			description: words(p),
			participants: [`person/${p}`, `company/${p}`],
			period: "2019-01",
			standing: "REPORTED",
			evidence,
		})),
		"attributes.yaml": all.map((p) => ({
			id: `attribute/${p}`,
			of: `company/${p}`,
			key: "legal form",
			value: words("form"),
			period: "2015/..",
			standing: "CONFIRMED",
			evidence,
		})),
		"disagreements.yaml": all.map((p) => ({
			id: `disagreement/${p}`,
			kind: "AT_ODDS",
			reason: words("a reason"),
			sides: [`funding/${p}-payment`, `statement/${p}`],
		})),
	};
	await Promise.all(
		Object.entries(files).map(([name, entries]) =>
			writeFile(join(folder, name), stringify(entries, { aliasDuplicateObjects: false })),
		),
	);
	return folder;
}
