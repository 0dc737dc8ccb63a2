import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { ndjson } from "./ndjson.ts";
import { table } from "./table.ts";
import { xlsx } from "./xlsx.ts";

const all: readonly Format[] = [csv, json, ndjson, xlsx, markdown, table];

/** The formats that a report's answer comes in, by the ending of their files and addresses. */
export const formats: ReadonlyMap<string, Format> = new Map(all.map((format) => [format.ending, format]));
