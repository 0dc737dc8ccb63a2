import { Download } from "lucide";
import type { Portrait } from "../../store/export/portrait-frame.ts";
import { words } from "../../store/language.ts";
import { announce } from "../../store/notices.ts";
import { reportWords } from "../../store/reports/report-words.ts";
import { saveFile } from "../export/save-file.ts";
import { Icon } from "../icon.tsx";

interface NetworkTakeProps {
	/** What the files are called, without their ending. */
	readonly name: string;
	/** The picture in its frame; null while nothing is drawn. */
	readonly portrait: () => Promise<Portrait | null>;
}

/** Takes the picture of a network away as SVG or PNG. */
export function NetworkTake({ name, portrait }: NetworkTakeProps) {
	const { network } = reportWords.value.reports;
	const take = async (ending: "svg" | "png") => {
		const { notDrawn, tooLarge } = words.value.portrait;
		const picture = await portrait();
		if (picture === null) return announce(notDrawn);
		const content =
			ending === "svg"
				? new Blob([picture.svg()], { type: "image/svg+xml" })
				: ((await picture.png(() => {}))?.image ?? null);
		if (content === null) announce(tooLarge);
		else saveFile(`${name}.${ending}`, content);
	};
	return (
		<>
			{(["svg", "png"] as const).map((ending) => (
				<button
					key={ending}
					type="button"
					class="chart-take"
					aria-label={network.take(ending.toUpperCase())}
					onClick={() => void take(ending)}
				>
					<Icon icon={Download} size={13} />
					{ending.toUpperCase()}
				</button>
			))}
		</>
	);
}
