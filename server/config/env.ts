/** The environment's variables, each a string or absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The only reader of `process.env`. An empty variable counts as absent. */
export function readEnvironment(): Environment {
	return Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
}
