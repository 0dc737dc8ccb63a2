/** French counts nought as one. */
export const pluriel = (n: number, un: string, plusieurs: string): string => (n < 2 ? un : plusieurs);
