import { describe, expect, it } from "vitest";
import { cacheFolder } from "../../../server/embedded/cache-folder.ts";

describe("the cache folder is the platform's own", () => {
	it.each([
		["linux", {}, "/home/ada", "/home/ada/.cache/chronograph"],
		["linux", { XDG_CACHE_HOME: "/var/ada" }, "/home/ada", "/var/ada/chronograph"],
		["linux", { XDG_CACHE_HOME: "relative" }, "/home/ada", "/home/ada/.cache/chronograph"],
		["darwin", { XDG_CACHE_HOME: "/var/ada" }, "/Users/ada", "/Users/ada/Library/Caches/chronograph"],
		["win32", { LOCALAPPDATA: "D:\\Local" }, "C:\\Users\\Ada", "D:\\Local\\chronograph\\cache"],
		["win32", {}, "C:\\Users\\Ada", "C:\\Users\\Ada\\AppData\\Local\\chronograph\\cache"],
	] as const)("on %s with %j below %s it is %s", (platform, environment, home, folder) => {
		expect(cacheFolder(environment, platform, home)).toBe(folder);
	});
});
