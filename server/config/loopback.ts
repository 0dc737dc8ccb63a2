import { isIPv4 } from "node:net";

/** Whether a host, as a setting or an address names it, is this machine and no other can reach it. */
export function isLoopback(host: string): boolean {
	const name = host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
	return name === "localhost" || name === "::1" || (isIPv4(name) && name.startsWith("127."));
}
