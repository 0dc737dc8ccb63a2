import type { OwnAddress } from "../../model/own-address.ts";
import { formatDay } from "../../model/time/wording.ts";
import { ownAddressToCite } from "./address-to-send.ts";
import { datasets, dataVersion, inData } from "./datasets.ts";
import { today } from "./date.ts";
import { language, words } from "./language.ts";

/** How to cite an entity or fact as it was read today: what it is, of which data in which version, when and where. */
export const citationOf = (title: string, own: OwnAddress, { origin }: Pick<Location, "origin">): string =>
	[`${title} (${own.id}).`, ...dataInWords(), readAt(ownAddressToCite(own, origin))].join(" ");

/** How to cite the data as a whole. */
export const citationOfData = ({ origin }: Pick<Location, "origin">): string =>
	[...dataInWords(), readAt(inData(`${origin}/`))].join(" ");

function dataInWords(): readonly string[] {
	const version = dataVersion.value;
	return version === null ? [] : [...datasets.value.map(({ citation }) => citation), words.value.cite.version(version)];
}

const readAt = (address: string): string => words.value.cite.read(formatDay(today(), language.value), address);
