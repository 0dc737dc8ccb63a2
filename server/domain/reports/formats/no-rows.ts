import type { Language } from "../../../../model/time/wording.ts";
import type { ResultHead } from "../result.ts";

/** Says why an answer has no rows: nothing fits, or nothing has been imported yet. */
export function noRows({ data }: ResultHead, language: Language): string {
	if (data === "")
		return language === "fr"
			? "Aucune ligne : il n'y a pas encore de données. Si elles sont en cours d'import, redemandez dans un moment ; sinon : npx chronograph import."
			: "No rows: there is no data yet. Where it is being imported, ask again in a moment; else: npx chronograph import.";
	return language === "fr"
		? "Aucune ligne : rien dans les données ne correspond à ces paramètres."
		: "No rows: nothing in the data fits these parameters.";
}
