import { Presets, SingleBar } from "cli-progress";
import type { OnProgress, Progress } from "./progress.ts";

const isMeasured = (progress: Progress): boolean => progress.stage === "fetch" || progress.stage === "check";
const megabytes = (bytes: number): number => Math.round(bytes / 1e5) / 10;

/** Shows progress on `stream`: a bar on a terminal where bytes are counted, else a line for each stage. */
export function progressBar(stream: NodeJS.WritableStream & { readonly isTTY?: boolean } = process.stderr): OnProgress {
	let bar: SingleBar | undefined;
	let said = "";
	const close = () => {
		bar?.stop();
		bar = undefined;
	};
	return (progress) => {
		if (progress.words !== said) {
			close();
			said = progress.words;
			if (stream.isTTY && isMeasured(progress)) {
				const format = `${progress.words} {bar} {value} of {total} MB`;
				bar = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: false }, Presets.shades_classic);
				bar.start(megabytes(progress.total), megabytes(progress.done));
			} else {
				stream.write(`${progress.words} …\n`);
			}
		}
		bar?.update(megabytes(progress.done));
		if (progress.done >= progress.total) close();
	};
}
