import { LineCounter, parseDocument } from "yaml";
import { Place } from "../../../server/import/entry.ts";
import { SourceFile } from "../../../server/import/yaml/source-file.ts";

/** The one data set that everything made belongs to. */
export const dataset = "dataset/made";

/** Where a made record would stand, were it written in a file. */
export const place = new Place(new SourceFile("made", "", parseDocument(""), new LineCounter()), [], {});
