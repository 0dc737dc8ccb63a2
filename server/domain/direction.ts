/** Which way relationships go, seen from a node. */
export type Direction = "OUTGOING" | "INCOMING" | "BOTH";
