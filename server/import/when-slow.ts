import type { OnStage } from "./stage.ts";

/**
 * Says on standard error what is under way where it takes longer than a second.
 * @param patience another time than that, in milliseconds
 */
export async function whenSlow<T>(work: (onStage: OnStage) => Promise<T>, patience = 1_000): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	try {
		return await work((words) => {
			clearTimeout(timer);
			timer = setTimeout(() => process.stderr.write(`${words} …\n`), patience);
		});
	} finally {
		clearTimeout(timer);
	}
}
