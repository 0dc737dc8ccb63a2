import { quoted } from "../../../model/quotation-marks.ts";
import { language } from "../../store/language.ts";

interface QuotationProps {
	readonly text: string;
	/** The language of the words; null where it is not said. */
	readonly language: string | null;
}

/** Words as somebody said or published them, in their language, between the marks of the page's. */
export function Quotation({ text, language: spoken }: QuotationProps) {
	return (
		<blockquote class="quotation" lang={spoken ?? undefined}>
			{quoted(text, language.value)}
		</blockquote>
	);
}
