import { homeOf, startMadeNeo4j } from "./make/database.ts";
import { shapeArgument } from "./shape-argument.ts";

/** Makes the database of a shape, where it is not there yet. */
const { shape } = shapeArgument();
const home = homeOf(shape);
const neo4j = await startMadeNeo4j(shape, { home, say });
await neo4j.stop();
say(`${shape.nodes} nodes and three facts for each are in ${home}`);

function say(sentence: string): void {
	process.stdout.write(`${sentence}\n`);
}
