import { expect, type Locator } from "@playwright/test";

/** How long a busy machine may take. */
const patience = 20_000;

const patient = expect.configure({ timeout: patience });

/** What is expected of one element, which has to be there for it. */
const ofOneThatIsThere = new Set<string | symbol>([
	"toBeAttached",
	"toBeVisible",
	"toHaveText",
	"toContainText",
	"toHaveAttribute",
]);

const isLocator = (actual: unknown): actual is Locator =>
	typeof actual === "object" && actual !== null && "waitFor" in actual && "getByRole" in actual;

/** Waits for the element, and for the text that it is to have or contain: Playwright looks for that more often than it reads one. */
async function untilThere(actual: Locator, name: string | symbol, wanted: unknown): Promise<void> {
	const awaited = (name === "toHaveText" || name === "toContainText") && typeof wanted === "string" && wanted !== "";
	const state = name === "toBeVisible" ? "visible" : "attached";
	await (awaited ? actual.filter({ hasText: wanted }) : actual).waitFor({ state, timeout: patience });
}

/** How often what is polled is looked at again, in milliseconds: as soon as by Playwright, whose own intervals grow to a second. */
const intervals = [100];

/**
 * Playwright's expectations, which wait for what a reader sees. Each time that an element is not there yet they would read
 * the whole page aloud, for a message that nobody gets to see: they begin once it is there.
 */
export const seen: typeof patient = new Proxy(patient, {
	get: (target, name) =>
		name === "poll"
			? (...[actual, options]: Parameters<typeof patient.poll>) =>
					target.poll(actual, { intervals, ...(typeof options === "string" ? { message: options } : options) })
			: Reflect.get(target, name),
	apply: (target, self, [actual, ...rest]: Parameters<typeof patient>) => {
		const made = Reflect.apply(target, self, [actual, ...rest]);
		if (!isLocator(actual)) return made;
		return new Proxy(made, {
			get: (matchers, name) => {
				const matcher = Reflect.get(matchers, name);
				if (!ofOneThatIsThere.has(name)) return matcher;
				return async (...asked: unknown[]) => {
					// A list is awaited as a whole, and may be empty. Where it never comes, the expectation says so in words.
					if (!Array.isArray(asked[0])) await untilThere(actual, name, asked[0]).catch(() => undefined);
					return Reflect.apply(matcher, matchers, asked);
				};
			},
		});
	},
});
