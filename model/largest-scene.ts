/** Nodes of one scene, at most: so many the API answers about, and no picture of more can be read. */
export const largestScene = 2_000;
