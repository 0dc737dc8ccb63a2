import { withFullStop } from "../../model/full-stop.ts";
import type { OwnAddress } from "../../model/own-address.ts";
import { formatDay } from "../../model/time/wording.ts";
import { ownAddressToCite } from "./address-to-send.ts";
import { datasets, dataVersion, inData } from "./datasets.ts";
import { today } from "./date.ts";
import { language, words } from "./language.ts";

/** A data set as it is cited. */
export interface Cited {
	readonly id: string;
	readonly citation: string;
}

/** How to cite an entity or fact as it was read today: what it is, of which data in which version, when and where. */
export const citationOf = (title: string, own: OwnAddress, { origin }: Pick<Location, "origin">): string =>
	[`${title} (${own.id}).`, ...shownData(), readAt(ownAddressToCite(own, origin))].join(" ");

/** How to cite the data as a whole. */
export const citationOfData = ({ origin }: Pick<Location, "origin">): string =>
	[...shownData(), readAt(inData(`${origin}/`))].join(" ");

const shownData = (): readonly string[] =>
	dataVersion.value === null ? [] : dataInWords(datasets.value, dataVersion.value);

/** @param version as `extensions.data` of an answer has it; null where it is not known */
export const dataInWords = (cited: readonly Cited[], version: string | null): readonly string[] => [
	// Whoever wrote it may have left the end open: the version would be read as part of it.
	...cited.map(({ citation }) => withFullStop(citation)),
	...(version === null ? [] : [words.value.cite.version(version.replaceAll(",", ", "))]),
];

const readAt = (address: string): string => words.value.cite.read(formatDay(today(), language.value), address);
