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

/** Set on every answer but GraphiQL's, whose page carries its own scripts. */
export function setSecurityHeaders(response: ServerResponse): void {
	response.setHeader("content-security-policy", contentSecurityPolicy);
	response.setHeader("x-content-type-options", "nosniff");
	response.setHeader("referrer-policy", "same-origin");
}
