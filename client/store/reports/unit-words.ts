const PER_CENT = "%";

/** Whether figures are parts of a whole, which is a hundred. */
export const isShare = (unit: string | null): boolean => unit === PER_CENT;
