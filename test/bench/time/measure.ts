import { random } from "../make/random.ts";
import type { AskApi } from "./api.ts";
import type { Question } from "./questions.ts";

const warmUps = 20;
const runs = 100;
/** Of what reads everything. */
const fewRuns = 5;

/** Asks a question many times, each time of something else, and says how long the half and the slowest twentieth take. */
export async function measure({ name, query, variables, slow = false }: Question, ask: AskApi): Promise<string> {
	const times: number[] = [];
	const before = slow ? 1 : warmUps;
	for (let n = 0; n < before + (slow ? fewRuns : runs); n++) {
		const given = variables(random(3, n));
		const start = performance.now();
		await ask(query, given);
		if (n >= before) times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	const at = (share: number) => (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(0).padStart(6);
	return `${name.padEnd(48)} p50 ${at(0.5)}  p95 ${at(0.95)}`;
}
