/** A database that lives for seconds spends more on compiling its code well than it gains: nearly half of what its start costs. */
export const quickJvm: readonly string[] = ["-XX:TieredStopAtLevel=1"];
