const numbers = new Intl.NumberFormat("en");

/** A number of things as it is written: in groups of three digits. */
export const figure = (n: number): string => numbers.format(n);

export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
