import { isVersion } from "./data-version.ts";

/** Why a question that names the data to be answered on is not answered. */
export interface OtherData {
	/** `GONE`: that was the data, or may have been; `NO_VERSION`: it never was. */
	readonly why: "GONE" | "NO_VERSION";
	readonly message: string;
}

/**
 * What is wrong with the data that a question names; null where it is what is here.
 * @param by how it was named, as a reader would say it
 */
export function otherData(pinned: string, now: string, by: string): OtherData | null {
	if (pinned === now) return null;
	return isVersion(pinned)
		? {
				why: "GONE",
				message: `The data is not ${pinned} any more: it is ${now}. Ask without ${by} to be answered on that, and cite it with the answer.`,
			}
		: {
				why: "NO_VERSION",
				message: `${upperFirst(by)} is ${JSON.stringify(pinned)}, which is no version of the data: give it as \`extensions.data\` of an answer has it, such as ${now}.`,
			};
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
