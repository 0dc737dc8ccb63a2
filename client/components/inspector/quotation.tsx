import { quoted } from "../../store/fact-words.ts";
import { language } from "../../store/language.ts";

interface QuotationProps {
	readonly text: string;
	/** The language of the words; null where it is not said. */
	readonly language: string | null;
}

/** Words as somebody said or published them, between the marks of their language. */
export function Quotation({ text, language: spoken }: QuotationProps) {
	return (
		<blockquote class="quotation" lang={spoken ?? undefined}>
			{quoted(text, spoken ?? language.value)}
		</blockquote>
	);
}
