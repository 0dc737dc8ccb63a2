import type { Question } from "./view-question.ts";

/** Code that asks a question of the API and writes the answer, in one language. */
export interface QuestionCode {
	readonly name: "curl" | "python" | "javascript";
	/** @param endpoint the address of the API */
	readonly write: (endpoint: string, question: Question) => string;
}

/** They name the data that is asked: once there is other data, the answer says that it is gone. */
function headersOf(data: string | null): Readonly<Record<string, string>> {
	return { "content-type": "application/json", ...(data !== null && { "Chronograph-Data": data }) };
}

/** For a shell: whatever stands between single quotes is as it is. */
function curl(endpoint: string, { query, variables, data }: Question): string {
	const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
	const headers = Object.entries(headersOf(data)).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
	return `curl -s '${endpoint}' ${headers.join(" ")} -d ${quoted(JSON.stringify({ query, variables }))}\n`;
}

/** With what Python brings along. JSON has no three quotation marks in a row, so that it can stand in a raw string. */
function python(endpoint: string, { query, variables, data }: Question): string {
	return `import json
import urllib.request

query = """${query}"""
variables = json.loads(r"""${JSON.stringify(variables)}""")

request = urllib.request.Request(
    ${JSON.stringify(endpoint)},
    data=json.dumps({"query": query, "variables": variables}).encode(),
    headers=${JSON.stringify(headersOf(data))},
)
with urllib.request.urlopen(request) as response:
    answer = json.load(response)
print(json.dumps(answer, indent=2))
`;
}

/** For Node, as a module, and for a browser's console. */
function javascript(endpoint: string, { query, variables, data }: Question): string {
	return `const query = \`${query}\`;
const variables = ${JSON.stringify(variables, null, 2)};

const response = await fetch(${JSON.stringify(endpoint)}, {
  method: "POST",
  headers: ${JSON.stringify(headersOf(data))},
  body: JSON.stringify({ query, variables }),
});
console.log(JSON.stringify(await response.json(), null, 2));
`;
}

/** In the order in which they are offered. */
export const questionCodes: readonly QuestionCode[] = [
	{ name: "curl", write: curl },
	{ name: "python", write: python },
	{ name: "javascript", write: javascript },
];
