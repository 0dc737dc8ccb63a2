/** Fetches what draws the picture: by far the largest part of the page, and needed by the explorer alone. */
export const loadPicture = () => import("../graph-view/graph-view.ts");
