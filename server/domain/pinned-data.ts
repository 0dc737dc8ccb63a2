import type { Words } from "../../model/vocabulary/types.ts";
import { isVersion } from "./data-version.ts";

/** Why a question that names the data to be answered on is not answered. */
export interface OtherData {
	/** `GONE`: that was the data, or may have been; `NO_VERSION`: it never was. */
	readonly why: "GONE" | "NO_VERSION";
	readonly words: Words;
}

/**
 * What is wrong with the data that a question names; null where it is what is here.
 * @param by how it was named, as a reader would say it
 */
export function otherData(pinned: string, now: string, by: Words): OtherData | null {
	if (pinned === now) return null;
	return isVersion(pinned)
		? {
				why: "GONE",
				words: {
					en: `The data is not ${pinned} any more: it is ${now}. Ask without ${by.en} to be answered on that, and cite it with the answer.`,
					fr: `Les données ne sont plus ${pinned} : elles sont ${now}. Demandez sans ${by.fr} une réponse faite de celles-ci, et citez-les avec elle.`,
				},
			}
		: {
				why: "NO_VERSION",
				words: {
					en: `${upperFirst(by.en)} is ${JSON.stringify(pinned)}, which is no version of the data: give it as \`extensions.data\` of an answer has it, such as ${now}.`,
					fr: `${upperFirst(by.fr)} est ${JSON.stringify(pinned)}, qui n’est pas une version des données : donnez-la comme dans \`extensions.data\` d’une réponse, par exemple ${now}.`,
				},
			};
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
