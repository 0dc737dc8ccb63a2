import { chooseLanguage, language, words } from "../store/language.ts";

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
				onClick={() => chooseLanguage("en")}
			>
				EN
			</button>
			<span aria-hidden="true">/</span>
			<button
				type="button"
				lang="fr"
				aria-label={names.french}
				aria-pressed={language.value === "fr"}
				onClick={() => chooseLanguage("fr")}
			>
				FR
			</button>
		</fieldset>
	);
}
