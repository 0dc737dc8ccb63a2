import { loads } from "./loads.ts";
import { homeOf, startMadeNeo4j } from "./make/database.ts";
import { shapeArgument } from "./shape-argument.ts";
import { openApi } from "./time/api.ts";
import { measure } from "./time/measure.ts";
import { questions } from "./time/questions.ts";

/** How long each field of time takes over a made world, through the whole server but for HTTP. */
const { shape, only } = shapeArgument();
const neo4j = await startMadeNeo4j(shape, { home: homeOf(shape), say });
try {
	const api = await openApi(neo4j);
	say(`${shape.nodes} nodes, ${shape.nodes * 3} facts; milliseconds for a page of 50; load ${loads()}`);
	const asked = questions(shape).filter(({ name }) => name.includes(only));
	for (const question of asked) say(await measure(question, api.ask));
	say(`load ${loads()}`);
	await api.close();
} finally {
	await neo4j.stop();
}

function say(sentence: string): void {
	process.stdout.write(`${sentence}\n`);
}
