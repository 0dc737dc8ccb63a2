const numbers = new Intl.NumberFormat("fr");

/** A number of things as it is written: in groups of three digits. */
export const figure = (n: number): string => numbers.format(n);

/** French counts nought as one. */
export const pluriel = (n: number, un: string, plusieurs: string): string => (n < 2 ? un : plusieurs);
