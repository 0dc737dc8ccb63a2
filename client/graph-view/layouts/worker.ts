import { layOut } from "./lay-out.ts";
import type { Laid, LayoutRequest } from "./request.ts";

/** What the worker says: how far it is, and at the end what it came to. */
export type Said = { readonly part: number } | { readonly laid: Laid };

/** How long it says nothing, in milliseconds. */
const pause = 100;

self.addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => {
	let said = performance.now();
	const laid = layOut(data, (part) => {
		if (performance.now() - said < pause) return;
		said = performance.now();
		self.postMessage({ part } satisfies Said);
	});
	self.postMessage({ laid } satisfies Said);
});
