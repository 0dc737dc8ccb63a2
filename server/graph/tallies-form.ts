/**
 * How imports keep tallies and mark what was foreseen. What a version that did it otherwise has kept is not trusted, and
 * kept anew by the next import.
 */
export const talliesForm = 2;
