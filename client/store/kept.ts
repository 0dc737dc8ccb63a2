/** What this browser keeps for the reader; nothing where it refuses to keep anything. */
export function kept(key: string): string | null {
	try {
		return globalThis.localStorage?.getItem(key) ?? null;
	} catch {
		return null;
	}
}

/** Keeps a choice in this browser, where it lets us; a browser that keeps nothing still shows the choice until the page closes. @returns whether it is kept */
export function keep(key: string, value: string): boolean {
	try {
		globalThis.localStorage.setItem(key, value);
		return true;
	} catch {
		return false;
	}
}
