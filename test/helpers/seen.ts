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

/**
 * Playwright's expectations, which wait for what a reader sees. Each time that an element is not there yet they would read
 * the whole page aloud, for a message that nobody gets to see: they begin once it is there.
 */
export const seen: typeof patient = new Proxy(patient, {
	apply: (target, self, [actual, ...rest]: Parameters<typeof patient>) => {
		const made = Reflect.apply(target, self, [actual, ...rest]);
		if (!isLocator(actual)) return made;
		return new Proxy(made, {
			get: (matchers, name) => {
				const matcher = Reflect.get(matchers, name);
				if (!ofOneThatIsThere.has(name)) return matcher;
				return async (...asked: unknown[]) => {
					// A list is awaited as a whole, and may be empty.
					if (!Array.isArray(asked[0])) {
						const state = name === "toBeVisible" ? "visible" : "attached";
						// Where it never comes, the expectation says so in words.
						await actual.waitFor({ state, timeout: patience }).catch(() => undefined);
					}
					return Reflect.apply(matcher, matchers, asked);
				};
			},
		});
	},
});
