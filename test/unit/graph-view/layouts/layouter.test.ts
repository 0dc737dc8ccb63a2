import { describe, expect, it } from "vitest";
import { createLayouter, type Working } from "../../../../client/graph-view/layouts/layouter.ts";
import type { LayoutRequest } from "../../../../client/graph-view/layouts/request.ts";
import type { Said } from "../../../../client/graph-view/layouts/worker.ts";
import { body, origin, request } from "../../../fixtures/graph-view/layout-requests.ts";

describe("the layouts beside the page", () => {
	class FakeWorker implements Working {
		onmessage: Working["onmessage"] = null;
		onerror: Working["onerror"] = null;
		readonly asked: LayoutRequest[] = [];
		ended = false;
		postMessage(asked: LayoutRequest): void {
			this.asked.push(asked);
		}
		terminate(): void {
			this.ended = true;
		}
		say(data: Said): void {
			this.onmessage?.(new MessageEvent("message", { data }));
		}
	}
	const set = () => {
		const workers: FakeWorker[] = [];
		const layouter = createLayouter(() => {
			const worker = new FakeWorker();
			workers.push(worker);
			return worker;
		});
		return { workers, layouter };
	};
	const places = new Map([["0", origin]]);
	const wanted = request("force", [body(0)]);

	it("say how far they are, and use their worker again", async () => {
		const { workers, layouter } = set();
		const parts: number[] = [];
		const first = layouter.run(wanted, (part) => parts.push(part));
		workers[0]?.say({ part: 0.5 });
		workers[0]?.say({ laid: { places, axis: null } });
		expect(await first).toEqual({ places, axis: null });
		expect(parts).toEqual([0.5]);
		const second = layouter.run(wanted);
		workers[0]?.say({ laid: { places, axis: null } });
		await second;
		expect(workers.length).toBe(1);
		expect(workers[0]?.asked).toEqual([wanted, wanted]);
	});
	it("end with their worker when they are given up, or another is asked for", async () => {
		const { workers, layouter } = set();
		const first = layouter.run(wanted);
		const second = layouter.run(wanted);
		expect(await first).toBeNull();
		expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
		layouter.cancel();
		expect(await second).toBeNull();
		expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
	});
	it("say so where their worker cannot be had, and try anew when they are asked again", async () => {
		const { workers, layouter } = set();
		const first = layouter.run(wanted);
		workers[0]?.onerror?.(new Event("error") as ErrorEvent);
		await expect(first).rejects.toThrow();
		const second = layouter.run(wanted);
		workers[1]?.say({ laid: { places, axis: null } });
		expect(await second).toEqual({ places, axis: null });
	});
});
