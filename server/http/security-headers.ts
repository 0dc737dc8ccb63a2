import type { ServerResponse } from "node:http";

/** Everything comes from here and nowhere else; styles are set on elements by the picture, images are drawn as data. */
const contentSecurityPolicy = [
	"default-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"font-src 'self' data:",
	"object-src 'none'",
	"base-uri 'self'",
	"form-action 'self'",
].join("; ");

/** Whose pages may show the one that is asked for in a frame: anybody's where it is made to be embedded, for there nothing can be done. */
const frameAncestors = (embedded: boolean): string => `frame-ancestors ${embedded ? "*" : "'self'"}`;

/**
 * Set on every answer but GraphiQL's, whose page carries its own scripts.
 * @param embedded whether other pages may show it in a frame
 */
export function setSecurityHeaders(response: ServerResponse, embedded = false): void {
	response.setHeader("content-security-policy", `${contentSecurityPolicy}; ${frameAncestors(embedded)}`);
	response.setHeader("x-content-type-options", "nosniff");
	response.setHeader("referrer-policy", "same-origin");
}
