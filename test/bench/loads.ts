import { loadavg } from "node:os";

/** How busy the machine is, over one, five and fifteen minutes: a figure means little without it. */
export function loads(): string {
	return loadavg()
		.map((load) => load.toFixed(1))
		.join(" ");
}
