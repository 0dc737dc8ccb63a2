import type { SceneNode } from "../../store/scene-types.ts";

type Money = NonNullable<SceneNode["money"]>;

const marks: Readonly<Record<string, string>> = { APPROXIMATE: "~", AT_LEAST: "≥", AT_MOST: "≤" };

const steps = [
	{ size: 1e12, en: "tn", fr: " Bn" },
	{ size: 1e9, en: "bn", fr: " Md" },
	{ size: 1e6, en: "M", fr: " M" },
	{ size: 1e3, en: "k", fr: " k" },
	{ size: 1, en: "", fr: "" },
] as const;

const symbols = new Map<string, string>();

function symbol(currency: string, language: "en" | "fr"): string {
	const known = symbols.get(currency + language);
	if (known !== undefined) return known;
	const part = new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay: "narrowSymbol" })
		.formatToParts(0)
		.find((each) => each.type === "currency");
	const found = part?.value ?? currency;
	symbols.set(currency + language, found);
	return found;
}

// Made once: a picture of thousands asks for each of its amounts.
const figuresIn = {
	en: new Intl.NumberFormat("en", { maximumFractionDigits: 1 }),
	fr: new Intl.NumberFormat("fr", { maximumFractionDigits: 1 }),
};

/** An amount as short as a pill allows: `$1bn`, `~$100M`, in French `~100 M$`; `?` where none is stated. */
export function shortAmount(money: Money | null, language: "en" | "fr"): string {
	if (money?.amount == null || money.precision === "UNKNOWN") return "?";
	const amount = Number(money.amount);
	if (!Number.isFinite(amount)) return "?";
	const step = steps.find((each) => Math.abs(amount) >= each.size) ?? steps[steps.length - 1];
	const size = step?.size ?? 1;
	const figures = figuresIn[language].format(amount / size);
	const mark = marks[money.precision] ?? "";
	const unit = money.currency === null ? "" : symbol(money.currency, language);
	const scale = step?.[language] ?? "";
	return language === "fr" ? `${mark}${figures}${scale || " "}${unit}`.trim() : `${mark}${unit}${figures}${scale}`;
}
