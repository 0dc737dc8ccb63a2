import "./ask-early.ts";
import "@fontsource-variable/inter/opsz.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/popover.css";
import "./styles/modal.css";
import "./styles/top-bar.css";
import "./styles/explore.css";
import "./styles/tie.css";
import "./styles/rail.css";
import "./styles/inspector.css";
import "./styles/time-bar.css";
import "./styles/compare.css";
import "./styles/export.css";
import "./styles/views.css";
import "./styles/stories.css";
import "./styles/snug.css";
import "./styles/phone.css";
import "./styles/phone-list.css";
import "./styles/beside.css";
import "./styles/low.css";
import "./styles/tiny.css";
import "./styles/touch.css";
import "./styles/embed.css";
import "./styles/print.css";
import { render } from "preact";
import { loadPicture } from "./components/load-picture.ts";
import { Page } from "./components/page.tsx";
import { followPrintKey } from "./components/print-key.ts";
import { followAccounts } from "./store/accounts.ts";
import { followAddress } from "./store/address.ts";
import { tieAnswered } from "./store/ask-tie.ts";
import { askUntilBack } from "./store/back-again.ts";
import { followComparison } from "./store/compare/fetched-comparison.ts";
import { fetchDatasets } from "./store/datasets.ts";
import { followSelection, retryWhenBack } from "./store/details.ts";
import { followEntityDisagreements } from "./store/dossier/disagreements.ts";
import { followOutline, retryOutlineWhenBack } from "./store/dossier/outline.ts";
import { followShared } from "./store/dossier/shared.ts";
import { followFactDisagreements } from "./store/fact-disagreements.ts";
import { announceLanguage, firstWords } from "./store/language.ts";
import { followScene } from "./store/omitted.ts";
import { embedded, route } from "./store/route.ts";
import { followMovedDate } from "./store/say-date.ts";
import { followListKey } from "./store/scene-table/listed.ts";
import { followSources } from "./store/sources.ts";
import { followStory } from "./store/story.ts";
import { followBrowser } from "./store/theme.ts";
import { askWhenBack, followTie } from "./store/tie-answer.ts";
import { followUndoKeys } from "./store/undo.ts";

// On its way while the page asks for its first view.
if (route.peek().view === "explore") void loadPicture();
followBrowser();
announceLanguage();
followAddress();
followStory();
if (!embedded) followSelection();
followOutline();
followEntityDisagreements();
followFactDisagreements();
followShared();
followSources();
if (!embedded) followScene();
followComparison();
followAccounts();
followTie(tieAnswered);
askWhenBack();
followUndoKeys();
askUntilBack();
followPrintKey();
followListKey();
followMovedDate();
retryWhenBack();
retryOutlineWhenBack();
void fetchDatasets();

const page = document.getElementById("page");
// Its words first: no reader is to see the page change its language.
await firstWords();
if (page !== null) render(<Page />, page);
// After the page has opened: nobody is to wait for it.
if (!embedded)
	setTimeout(
		() =>
			void import("./fetch-rest.ts").then(
				({ fetchRest }) => fetchRest(),
				() => undefined,
			),
		3_000,
	);
