import { isLanguage, type Language, speak } from "../language.ts";
import { readAsked } from "./asked.ts";

interface Said {
	/** Null where it asks for none that there is. */
	readonly language: Language | null;
	/** The fragment without it. */
	readonly rest: string;
}

/** The language that a fragment asks for as those of the explorer do: `l=fr`. */
export function languageIn(fragment: string): Said {
	const parts = fragment.split("&");
	const said = parts.findLast((part) => part.startsWith("l="))?.slice(2);
	return {
		language: isLanguage(said) ? said : null,
		rest: parts.filter((part) => !part.startsWith("l=")).join("&"),
	};
}

/** Speaks the language of the fragment, and takes it out of the address: what is sent on from here has one language. */
export function speakFragment(): void {
	const fragment = location.hash.slice(1);
	const { language, rest } = languageIn(fragment);
	if (rest === fragment) return;
	history.replaceState(null, "", location.pathname + location.search + (rest === "" ? "" : `#${rest}`));
	if (language !== null && readAsked(location.search).language === null) void speak(language);
}
