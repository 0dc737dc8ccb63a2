import { useSignal } from "@preact/signals";
import { X } from "lucide";
import { words } from "../../store/language.ts";
import { opened } from "../../store/opened.ts";
import type { Path } from "../../store/path.ts";
import { closeOpeningPath, shownPath } from "../../store/shown-path.ts";
import { saidBySomebody } from "../../store/step-basis.ts";
import { choosing, tie } from "../../store/tie.ts";
import { viewCommands } from "../../store/view-commands.ts";
import { IconButton } from "../icon-button.tsx";
import { whenNeeded } from "../when-needed.tsx";
import { PathHead } from "./path-head.tsx";
import { StepList } from "./step-list.tsx";
import { stepsOf } from "./steps-of.ts";

const ChooseEnd = whenNeeded(async () => (await import("./choose-end.tsx")).ChooseEnd);
const TieCard = whenNeeded(async () => (await import("./tie-card.tsx")).TieCard);

/** What is highlighted, at the top of the picture: the tie that is asked for, else the opening path. */
export function Breadcrumb() {
	// Before the first picture nobody is known by name.
	if (opened.value === "loading") return null;
	if (choosing.value !== null) return <ChooseEnd key={choosing.value} from={choosing.value} />;
	if (tie.value !== null) return <TieCard tie={tie.value} />;
	const path = shownPath.value;
	return path === null ? null : <PathCard path={path} />;
}

/** The path that is highlighted: who is on it, in how many steps and years, and each step in words. */
function PathCard({ path }: { readonly path: Path }) {
	const open = useSignal(false);
	const steps = stepsOf(path);
	const close = () => {
		closeOpeningPath();
		viewCommands.value?.focus();
	};
	return (
		<section class="breadcrumb" aria-label={words.value.path.label}>
			<PathHead ends={path.nodes} path={path} steps={steps} open={open}>
				<IconButton icon={X} label={words.value.tie.close} onClick={close} />
			</PathHead>
			{open.value && <StepList steps={steps} claims={saidBySomebody(path)} />}
		</section>
	);
}
