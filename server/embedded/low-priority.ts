import { setPriority } from "node:os";

/** Lets everything else go first, as far as the system allows it. */
export function lowerPriority(pid: number): void {
	try {
		setPriority(pid, 19);
	} catch {
		// It has ended already, or the system does not let us.
	}
}
