/** A database that lives for minutes spends more on compiling its code well than it gains: a quarter of all that tests cost. */
export const quickJvm: readonly string[] = ["-XX:TieredStopAtLevel=1"];
