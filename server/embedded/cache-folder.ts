import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/**
 * The platform's folder for what can be fetched again, shared by all checkouts of this user.
 * @param environment the variables that may move it (`XDG_CACHE_HOME`, `LOCALAPPDATA`)
 */
export function cacheFolder(
	environment: Readonly<Record<string, string | undefined>>,
	platform: NodeJS.Platform = process.platform,
	home: string = homedir(),
): string {
	if (platform === "win32") {
		return win32.join(environment.LOCALAPPDATA || win32.join(home, "AppData", "Local"), "chronograph", "cache");
	}
	if (platform === "darwin") return posix.join(home, "Library", "Caches", "chronograph");
	const xdg = environment.XDG_CACHE_HOME;
	// The XDG specification has relative paths ignored.
	return posix.join(xdg !== undefined && posix.isAbsolute(xdg) ? xdg : posix.join(home, ".cache"), "chronograph");
}
