const look = 500;

/**
 * Calls back once when the process that started this one has ended. npm starts scripts through a shell that passes no
 * signal on: ended with SIGTERM, npm and its shell go, and what they started would live on unseen.
 */
export function whenParentGone(callback: () => void): void {
	const parent = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		callback();
	}, look);
	timer.unref();
}
