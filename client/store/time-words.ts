import { formatDay } from "../../model/time/wording.ts";
import type { Language } from "./language.ts";
import type { ShownTime } from "./scene-types.ts";

/** A day, or a period from one to another, in a few words. */
export function timeWords(time: NonNullable<ShownTime>, language: Language): string {
	if (typeof time === "string") return formatDay(time, language);
	return `${formatDay(time.from, language)} – ${formatDay(time.to, language)}`;
}
