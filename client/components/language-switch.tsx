import { chooseLanguage, type Language, language, words } from "../store/language.ts";
import { sayAway } from "../store/say-away.ts";

/** English or French. */
export function LanguageSwitch() {
	const names = words.value.language;
	return (
		<fieldset class="language-switch" aria-label={names.label}>
			<button
				type="button"
				lang="en"
				aria-label={names.english}
				aria-pressed={language.value === "en"}
				onClick={() => void choose("en")}
			>
				EN
			</button>
			<span aria-hidden="true">/</span>
			<button
				type="button"
				lang="fr"
				aria-label={names.french}
				aria-pressed={language.value === "fr"}
				onClick={() => void choose("fr")}
			>
				FR
			</button>
		</fieldset>
	);
}

async function choose(chosen: Language): Promise<void> {
	if (!(await chooseLanguage(chosen))) sayAway();
}
