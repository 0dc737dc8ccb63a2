const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The sum of decimal numbers, with all their digits; zero of none.
 * @throws RangeError where one of them is no decimal number
 */
export function sumDecimals(amounts: readonly string[]): string {
	const places = Math.max(0, ...amounts.map((amount) => partsOf(amount).fraction.length));
	const sum = amounts.reduce((all, amount) => {
		const { sign, whole, fraction } = partsOf(amount);
		const value = BigInt(whole + fraction.padEnd(places, "0"));
		return sign === "-" ? all - value : all + value;
	}, 0n);
	const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, "0");
	const whole = digits.slice(0, digits.length - places);
	const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
	return `${sum < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

function partsOf(amount: string): { readonly sign: string; readonly whole: string; readonly fraction: string } {
	const [, sign = "", whole, fraction = ""] = DECIMAL.exec(amount) ?? [];
	if (whole === undefined) throw new RangeError(`${JSON.stringify(amount)} is no decimal number`);
	return { sign, whole, fraction };
}
