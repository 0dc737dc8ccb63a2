/** `1 problem`, `2,000 problems`. */
export const count = (n: number, thing: string): string => `${n.toLocaleString("en")} ${thing}${n === 1 ? "" : "s"}`;
