/** From so many lines on, drawing them one by one takes longer than a frame. */
const MANY = 1000;

/** Whether a picture has so many lines that they are drawn by what they look like, all that are alike at once, and not by Cytoscape. */
export const isMany = ({
	edges,
}: {
	readonly edges: { readonly size: number } | { readonly length: number };
}): boolean => ("size" in edges ? edges.size : edges.length) >= MANY;
