import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { untilAnswered } from "../../../client/store/until-answered.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const away = () => Promise.reject(new Error("away"));

test("what gets no answer is asked again until it does", async () => {
	const ask = vi.fn<() => Promise<void>>().mockImplementationOnce(away).mockResolvedValueOnce();
	const asking = untilAnswered(ask, new AbortController().signal);
	await vi.runAllTimersAsync();
	await asking;
	expect(ask).toHaveBeenCalledTimes(2);
});

test("what never gets one is given up after a few times", async () => {
	const ask = vi.fn(away);
	const asking = untilAnswered(ask, new AbortController().signal);
	await vi.runAllTimersAsync();
	await asking;
	expect(ask).toHaveBeenCalledTimes(3);
});

test("what is no longer wanted is neither asked nor asked again", async () => {
	const own = new AbortController();
	const ask = vi.fn(() => {
		own.abort();
		return away();
	});
	void untilAnswered(ask, own.signal);
	const unwanted = new AbortController();
	const never = vi.fn(away);
	void untilAnswered(never, unwanted.signal);
	unwanted.abort();
	await vi.runAllTimersAsync();
	expect(ask).toHaveBeenCalledTimes(1);
	expect(never).not.toHaveBeenCalled();
});
